import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import { SMTPServer } from 'smtp-server';
import { SmtpTransport } from './smtp-transport.js';

describe('a mail server that takes a password and speaks no TLS', () => {
  let server: SMTPServer;
  let passwords: (string | null | undefined)[];
  let port: number;

  beforeEach(async () => {
    passwords = [];
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth({ username, password }, _session, callback) {
        passwords.push(password);
        callback(null, { user: username });
      },
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => callback());
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.server.address() as AddressInfo).port;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

  const send = async (query: string) => {
    const transport = new SmtpTransport(`smtp://u:s3cret@127.0.0.1:${port}${query}`, 'peers.test');
    const outcome = await transport.send({
      deliveryId: newId(),
      from: 'no-reply@peers.test',
      to: 'ana@peers.test',
      subject: 'Hello',
      raw: Buffer.from('Subject: Hello\r\n\r\nHello\r\n'),
    });
    await transport.close();
    return outcome.kind;
  };

  it('hears none, and the mail waits', async () => {
    expect(await send('')).toBe('later');
    expect(passwords).toEqual([]);
  });

  it.each(['?requireTLS=false', '?ignoreTLS=true'])(
    'hears it when the URL says %s',
    async (query) => {
      expect(await send(query)).toBe('sent');
      expect(passwords).toEqual(['s3cret']);
    },
  );
});
