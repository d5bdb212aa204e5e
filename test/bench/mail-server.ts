import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { now } from './clock.js';

// A mail server that takes everything. Asked for a text, it says who got a mail with it, and when
// the last one came.
interface Mail {
  readonly to: string;
  readonly text: string;
  readonly at: number;
}

const mails: Mail[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const to = session.envelope.rcptTo[0]?.address ?? '';
      // The headers and the beginning say what it is about.
      mails.push({ to, text: Buffer.concat(chunks).toString('utf8', 0, 4_000), at: now() });
      callback();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.server.address() as AddressInfo).port });
});

process.on('message', ({ text }: { readonly text: string }) => {
  const found = mails.filter((mail) => mail.text.includes(text));
  process.send?.({ to: found.map(({ to }) => to), lastAt: found.at(-1)?.at ?? 0 });
});
process.once('disconnect', () => process.exit(0));
