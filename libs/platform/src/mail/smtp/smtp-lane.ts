import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { RawMail, SendOutcome } from '../mail-transport.js';
import { reasonOf, sendOutcomeOf } from './smtp-outcome.js';

export interface SmtpServer {
  readonly host: string;
  readonly port: number | undefined;
  readonly secure: boolean | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly requireTls: boolean;
  readonly ignoreTls: boolean;
  /** What we call ourselves in EHLO. */
  readonly name: string;
}

// Servers drop connections that wait or carry too much; better to go first.
const idleLimit = 20_000;
const mailsPerConnection = 500;
// A server that trickles answers defeats every socket timeout.
const deadline = 180_000;

interface Try {
  readonly outcome: SendOutcome;
  /** The connection was an old one and died before it took any of the mail. */
  readonly stale: boolean;
}

/** One connection to the mail server, one mail at a time. */
export class SmtpLane {
  private connection: SMTPConnection | null = null;
  private carried = 0;
  private idle: NodeJS.Timeout | null = null;

  constructor(private readonly server: SmtpServer) {}

  async send(mail: RawMail): Promise<SendOutcome> {
    if (this.idle) clearTimeout(this.idle);
    const first = await this.attempt(mail);
    const { outcome } = first.stale ? await this.attempt(mail) : first;
    if (this.connection) {
      this.idle = setTimeout(() => this.close(), idleLimit);
      this.idle.unref();
    }
    return outcome;
  }

  close(): void {
    if (this.idle) clearTimeout(this.idle);
    this.connection?.quit();
    this.connection = null;
  }

  private async attempt(mail: RawMail): Promise<Try> {
    const reused = this.connection !== null;
    let connection: SMTPConnection;
    try {
      connection = this.connection ?? (await this.connect());
    } catch (error) {
      const reason = reasonOf(error as Error);
      return { outcome: { kind: 'later', reason, unreachable: true }, stale: false };
    }
    const message = streamOf(mail.raw);
    const error = await this.hand(connection, mail, message);
    this.carried += 1;
    if (!error) {
      if (this.carried >= mailsPerConnection) this.close();
      return { outcome: { kind: 'sent' }, stale: false };
    }
    const outcome = sendOutcomeOf(error, message.readableDidRead);
    await this.tidy(connection, error);
    return { outcome, stale: reused && outcome.kind === 'later' && this.connection === null };
  }

  private async connect(): Promise<SMTPConnection> {
    const { host, port, secure, name, user, password, requireTls, ignoreTls } = this.server;
    const connection = new SMTPConnection({
      host,
      port,
      secure,
      name,
      requireTLS: requireTls,
      ignoreTLS: ignoreTls,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
      dnsTimeout: 5_000,
    });
    connection.once('end', () => {
      if (this.connection === connection) this.connection = null;
    });
    try {
      await new Promise<void>((resolve, reject) => {
        // Stays for the connection's life: later errors reach the caller of send as well.
        connection.on('error', reject);
        connection.once('end', () => reject(new Error('the server closed the connection')));
        connection.connect((error) => {
          if (error) reject(error);
          else if (!user || !connection.allowsAuth) resolve();
          else {
            connection.login({ user, pass: password }, (failure) => {
              if (failure) reject(failure);
              else resolve();
            });
          }
        });
      });
    } catch (error) {
      connection.close();
      throw error;
    }
    this.connection = connection;
    this.carried = 0;
    return connection;
  }

  /** Answers the error, or null when the server took the mail. */
  private hand(
    connection: SMTPConnection,
    mail: RawMail,
    message: Readable,
  ): Promise<Error | null> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        connection.close();
        resolve(new Error('the server took too long'));
      }, deadline);
      connection.send(
        { from: mail.from, to: mail.to, size: mail.raw.length },
        message,
        (error: Error | null) => {
          clearTimeout(timer);
          resolve(error ?? null);
        },
      );
    });
  }

  /** After a refusal the connection goes on, after anything else it does not. */
  private async tidy(connection: SMTPConnection, error: Error): Promise<void> {
    const { code } = error as { code?: unknown };
    const usable = (code === 'EENVELOPE' || code === 'EMESSAGE') && !connection.destroyed;
    const clean =
      usable && (await new Promise<boolean>((resolve) => connection.reset((bad) => resolve(!bad))));
    if (clean) return;
    connection.close();
    if (this.connection === connection) this.connection = null;
  }
}

/** Read only once the server has said it wants the message, so reading tells whether it got any. */
function streamOf(raw: Buffer): Readable {
  return new Readable({
    read() {
      this.push(raw);
      this.push(null);
    },
  });
}
