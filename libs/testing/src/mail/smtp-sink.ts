import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the sink got it. */
export interface SunkMail {
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly raw: string;
}

export interface SmtpSinkOptions {
  /**
   * Runs when a whole mail is there and nobody has been told yet. What it throws is the answer:
   * `smtpError(451, …)`; what it waits for, the sender waits for.
   */
  readonly onMail?: (mail: SunkMail) => void | Promise<void>;
  /** Refuses a recipient by throwing. */
  readonly onRecipient?: (address: string) => void;
}

/** A refusal with its code, for the hooks of {@link SmtpSinkOptions}. */
export function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A mail server that keeps what it gets, on a free port. Starts and stops with its test. */
export class SmtpSink {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
    /** What was accepted, in its order. */
    readonly mails: readonly SunkMail[],
    private readonly door: { open: boolean },
  ) {
    server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
  }

  static async start(options: SmtpSinkOptions = {}, port = 0): Promise<SmtpSink> {
    const mails: SunkMail[] = [];
    const door = { open: true };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      logger: false,
      onRcptTo({ address }, _session, callback) {
        try {
          if (!door.open) throw smtpError(451, 'not just now');
          options.onRecipient?.(address);
          callback();
        } catch (error) {
          callback(error as Error);
        }
      },
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const raw = Buffer.concat(chunks).toString('utf8');
          const mail: SunkMail = {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo[0]?.address ?? '',
            messageId: /^message-id: *(\S+)/im.exec(raw)?.[1] ?? '',
            raw,
          };
          Promise.resolve()
            .then(() => options.onMail?.(mail))
            .then(
              () => {
                mails.push(mail);
                callback();
              },
              (error: unknown) => callback(error as Error),
            );
        });
      },
    });
    // Killed clients break their connections.
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return new SmtpSink(server, (server.server.address() as AddressInfo).port, mails, door);
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  to(address: string): SunkMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  /** From now on takes nothing, or takes mails again: what is turned away waits with its sender. */
  turnAway(everything: boolean): void {
    this.door.open = !everything;
  }

  /** Breaks every connection without a word. */
  cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
