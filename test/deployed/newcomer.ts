import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sessionCookie } from '@peerloop/platform';
import { GraphqlClient, LiveClient, type SmtpSink, type SunkMail } from '@peerloop/testing';
import { simpleParser } from 'mailparser';
import { root } from './product-process.js';

const password = 'correct horse battery staple';
const look = 50;
const patience = 60_000;

const documents = Object.values(
  JSON.parse(readFileSync(join(root, 'libs/contracts/trusted-documents.json'), 'utf8')) as Record<
    string,
    string
  >,
);

/** The pages' own document of that name; the only ones a browser session may send in production. */
export function trusted(name: string): string {
  const found = documents.find((text) =>
    new RegExp(`(^|\\s)(query|mutation) ${name}\\b`).test(text),
  );
  if (!found) throw new Error(`the pages have no document ${name}`);
  return found;
}

/** Looks until there is something to answer; other processes do not call back. */
export async function eventually<T>(
  what: string,
  find: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  within = patience,
): Promise<T> {
  const begun = performance.now();
  for (;;) {
    const found = await find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() - begun > within) throw new Error(`waited in vain: ${what}`);
    await pause(look);
  }
}

/** The mails to an address whose subject fits, decoded. */
export async function mailsTo(
  sink: SmtpSink,
  address: string,
  subject: RegExp,
): Promise<{ readonly subject: string; readonly text: string; readonly sunk: SunkMail }[]> {
  const parsed = await Promise.all(
    sink.to(address).map(async (sunk) => ({ sunk, mail: await simpleParser(sunk.raw) })),
  );
  return parsed
    .map(({ sunk, mail }) => ({ sunk, subject: mail.subject ?? '', text: mail.text ?? '' }))
    .filter((mail) => subject.test(mail.subject));
}

/** Somebody who signed up, confirmed her address by the mailed link, and is signed in. */
export class Newcomer {
  private constructor(
    readonly name: string,
    readonly address: string,
    readonly session: string,
  ) {}

  /** All over the wire, with nothing but a mailbox: `at` is where she signs up. */
  static async signUp(at: string, sink: SmtpSink, name: string): Promise<Newcomer> {
    const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@peers.example.org`;
    const guest = new GraphqlClient(at);
    const input = { name, address, locale: 'en', timeZone: 'Europe/Belgrade' };
    await guest.ask(trusted('SignUp'), { input });
    const [mail] = await eventually(`the mail that confirms ${address}`, async () => {
      const mails = await mailsTo(sink, address, /./);
      return mails.length > 0 && mails;
    });
    const token = /token=([\w-]+)/.exec(mail!.text)?.[1];
    const answer = await guest.call(trusted('ConfirmAddress'), {
      input: { token, name, password, agreed: { version: 1, locale: 'en' } },
    });
    const cookies = answer.headers.get('set-cookie') ?? '';
    const session = new RegExp(`${sessionCookie}=([^;]+)`).exec(cookies)?.[1];
    if (!session) throw new Error(`${name} is not let in: ${JSON.stringify(answer.errors)}`);
    return new Newcomer(name, address, session);
  }

  /** Her browser, at one of the apis. */
  at(url: string): GraphqlClient {
    return new GraphqlClient(url, { session: this.session });
  }

  /** Her browser's live connection, to one of the apis. */
  live(url: string, origin: string): Promise<LiveClient> {
    return LiveClient.open(url, { session: this.session, origin });
  }

  /** A program of hers, with a token that she made in her browser. */
  async program(url: string): Promise<(url: string) => GraphqlClient> {
    const input = { name: 'test', scopes: ['READ', 'WRITE', 'ORGANISE'], expiresInDays: 1 };
    const { createApiToken } = await this.at(url).ask<{ createApiToken: { secret: string } }>(
      trusted('CreateApiToken'),
      { input },
    );
    return (at) => new GraphqlClient(at, { apiToken: createApiToken.secret });
  }
}
