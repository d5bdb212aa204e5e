import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { personNamed } from '@peerloop/identity';
import { TestWorld } from '@peerloop/testing';
import { documents, EventStage } from './event-stage.js';

const done = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ok } }`;

/** What a token looks like in a text, in bytes as PostgreSQL writes them, and within base64. */
function disguisesOf(token: string): string[] {
  const within = [0, 1, 2].map((shift) =>
    Buffer.from(' '.repeat(shift) + token)
      .toString('base64')
      .slice(4, -4),
  );
  return [token, Buffer.from(token).toString('hex'), ...within];
}

describe('secrets that travel by mail', () => {
  let world: TestWorld;
  let stage: EventStage;

  /** Tables, the queue's among them, that hold one of the texts in any column. */
  const tablesWith = async (texts: readonly string[]): Promise<string[]> => {
    const tables = await world.sql<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(40);
    const found = await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await world.sql(
          `SELECT FROM ${name} AS stored, unnest($1::text[]) AS sought
            WHERE position(sought IN stored::text) > 0 LIMIT 1`,
          [texts],
        );
        return rows.length > 0 ? [name] : [];
      }),
    );
    return found.flat();
  };
  /** The secrets in the newest mail to an address, its one-click button's included. */
  const mailedTo = async (address: string): Promise<string[]> => {
    await world.settle();
    const mail = (await world.mailsTo(address)).at(-1)!;
    const unsubscribe = mail.headerLines.find(({ key }) => key === 'list-unsubscribe')?.line ?? '';
    const links = `${mail.text} ${unsubscribe.replace(/\s+/g, '')}`;
    return [...links.matchAll(/(?:[?&]token=|\/i\/)([\w.-]+)/g)].map(([, token]) => token!);
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it.each([
    ['confirming an address', 'new@secrets.test', 'signUp', 'SignUpInput'],
    ['signing up again', 'known.one@peers.test', 'signUp', 'SignUpInput'],
    ['signing in', 'known.one@peers.test', 'requestSignInLink', 'RequestSignInLinkInput'],
    ['a new password', 'known.one@peers.test', 'requestPasswordReset', 'RequestPasswordResetInput'],
  ])('of %s are in no table a minute later', async (_, address, name, type) => {
    if (address.startsWith('known')) await world.person('Known One');
    const form = { name: 'Vera', locale: 'en', timeZone: 'Europe/Belgrade' };
    const input = { address, ...(name === 'signUp' ? form : {}) };
    await world.guest.ask(done(name, type), { input });
    const tokens = await mailedTo(address);
    expect(tokens).toHaveLength(1);
    world.clock.advance({ minutes: 1 });
    await world.settle();
    expect(await tablesWith(tokens.flatMap(disguisesOf))).toEqual([]);
  });

  it('of an invitation to join, or to an event with its calendar, are in no table either', async () => {
    const { organiser } = stage;
    await world.get(UnitOfWork).run(async (tx) => {
      const who = { name: 'Awa', address: 'awa@secrets.test', locale: 'en' as const };
      const named = { ...who, invitedBy: organiser.id, occasion: 'A tour', key: 'list:1' };
      await world.get(Outbox).record(tx, personNamed(named));
    });
    const { id } = await stage.schedule(organiser, { visibility: 'invited' });
    const guests = 'guest@secrets.test';
    await organiser.ask(documents.invite, { input: { eventId: id, guests, guestLocale: 'en' } });
    const joining = await mailedTo('awa@secrets.test');
    const answering = await mailedTo(guests);
    // The link, and the way out of such mails; answers, and the button of the mail program.
    expect(new Set(joining).size).toBe(2);
    expect(new Set(answering).size).toBeGreaterThan(1);
    world.clock.advance({ minutes: 1 });
    await world.settle();
    expect(await tablesWith([...joining, ...answering].flatMap(disguisesOf))).toEqual([]);
  });

  it('leave the ledger: to whom, which mail, when, and how it ended', async () => {
    const [row] = await world.sql(
      `SELECT state, message_id IS NOT NULL AS named, settled_at IS NOT NULL AS settled, subject, text
         FROM mail_delivery WHERE to_address = 'new@secrets.test' AND key LIKE 'identity.confirm:%'`,
    );
    expect(row).toEqual({ state: 'sent', named: true, settled: true, subject: '', text: '' });
  });
});
