import { parseConnectionUrl } from 'nodemailer/lib/shared';
import { MailTransport, type RawMail, type SendOutcome } from '../mail-transport.js';
import { SmtpLane, type SmtpServer } from './smtp-lane.js';

const defaultLanes = 10;
// While the server cannot be reached, nobody else tries: each try would only take its timeout.
const breather = 3_000;

/** Hands mails to the server of `SMTP_URL`. */
export class SmtpTransport extends MailTransport {
  override readonly lanes: number;
  private readonly free: SmtpLane[];
  private readonly waiting: ((lane: SmtpLane) => void)[] = [];
  private downUntil = -Infinity;
  private downReason = '';

  constructor(url: string, host: string, lanes = defaultLanes) {
    super();
    const server = serverOf(url, host);
    this.lanes = lanes;
    this.free = Array.from({ length: lanes }, () => new SmtpLane(server));
  }

  override async send(mail: RawMail): Promise<SendOutcome> {
    const lane = await this.takeLane();
    try {
      if (performance.now() < this.downUntil) {
        return { kind: 'later', reason: this.downReason, unreachable: true };
      }
      const outcome = await lane.send(mail);
      if (outcome.kind === 'later' && outcome.unreachable) {
        this.downUntil = performance.now() + breather;
        this.downReason = outcome.reason;
      }
      return outcome;
    } finally {
      this.giveLane(lane);
    }
  }

  override async close(): Promise<void> {
    for (const lane of this.free) lane.close();
  }

  private takeLane(): Promise<SmtpLane> {
    // The lane used last is the one that is connected.
    const lane = this.free.pop();
    return lane ? Promise.resolve(lane) : new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveLane(lane: SmtpLane): void {
    const next = this.waiting.shift();
    if (next) next(lane);
    else this.free.push(lane);
  }
}

/** @throws Error when the URL names no server */
function serverOf(url: string, name: string): SmtpServer {
  const { host, port, secure, auth, requireTLS, ignoreTLS } = parseConnectionUrl(url) as {
    host?: string;
    port?: number;
    secure?: boolean;
    auth?: { user?: string; pass?: string };
    requireTLS?: boolean;
    ignoreTLS?: boolean;
  };
  if (!host) throw new Error('SMTP_URL names no server');
  return {
    host,
    port,
    secure,
    user: auth?.user,
    password: auth?.pass,
    // A password is said to nobody in clear unless the URL wants it so.
    requireTls: requireTLS ?? (auth?.user !== undefined && !ignoreTLS),
    ignoreTls: ignoreTLS ?? false,
    name,
  };
}
