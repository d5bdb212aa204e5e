import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import {
  Archive,
  Leaving,
  sessionCookie,
  type LeavingRule,
  type WordsChoice,
} from '@peerloop/platform';
import type { TestPeer } from '@peerloop/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ListedWorld } from './listed-world.js';

interface Column {
  readonly place: string;
}

// Whatever can hold somebody or something she wrote. PostgreSQL itself knows what cannot: ids of the row
// itself, keys to rows that are nobody, and texts that are one of a few listed words.
const columnsOfPeople = `
  SELECT class.relname || '.' || attname AS place
    FROM pg_attribute AS attribute
    JOIN pg_class AS class ON class.oid = attrelid AND relkind = 'r' AND relnamespace = 'public'::regnamespace
   WHERE attnum > 0 AND NOT attisdropped AND class.relname <> 'migration' AND attname <> 'id'
     AND atttypid IN ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'jsonb'::regtype,
                      'json'::regtype, 'bytea'::regtype, 'uuid'::regtype, 'uuid[]'::regtype)
     AND NOT EXISTS (
       SELECT FROM pg_constraint
        WHERE conrelid = attrelid AND conkey = ARRAY[attnum] AND (
          (contype = 'f' AND confrelid <> 'account'::regclass AND confkey = ARRAY[(
            SELECT attnum FROM pg_attribute WHERE attrelid = confrelid AND attname = 'id')])
          OR (contype = 'c' AND pg_get_constraintdef(oid) ~ '= ANY \\(\\(?ARRAY\\['))
     )
   ORDER BY place`;

const leave = 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
const cancel = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { id } }';
const currentPassword = 'correct horse battery staple';

const made = async (by: TestPeer, name: string, type: string, input: object): Promise<Id> => {
  const answer = await by.ask<Record<string, { id: Id }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
    { input },
  );
  return answer[name]!.id;
};
const reply = (by: TestPeer, threadId: Id, body: string) =>
  made(by, 'reply', 'ReplyInput', { threadId, body });
const reports = (by: TestPeer, subjectId: Id, note: string, subjectKind = 'post') =>
  by.ask('mutation ($input: ReportInput!) { report(input: $input) { ok } }', {
    input: { subjectKind, subjectId, reason: 'other', note },
  });

/** Where {@link writesEverywhere} leaves words. */
const writtenIn = [
  ...['event.agenda', 'event.cancel_reason', 'event.description', 'event.place', 'event.title'],
  ...['message.body', 'notification.data', 'post.body', 'report.note', 'report.subject_title'],
  ...['room.title', 'showcase.done', 'thread.title'],
];

/** Whatever she can write that others see, each with a word by which it is found. */
async function writesEverywhere(leaver: TestPeer, other: TestPeer, topicId: Id) {
  const thread = (title: string) =>
    made(leaver, 'startThread', 'StartThreadInput', { topicId, title, body: 'murmur words' });
  const [alone, answered] = [await thread('Nobody answered murmur'), await thread('A murmur')];
  await reports(leaver, await reply(other, answered, 'an answer'), 'a murmur note');
  await reports(other, await reply(leaver, answered, 'murmur, said again'), 'not nice');
  const room = await made(leaver, 'openRoom', 'OpenRoomInput', {
    ...{ title: 'murmur room', peerIds: [other.id] },
  });
  for (const body of ['murmur one', 'murmur two'])
    await made(leaver, 'postMessage', 'PostMessageInput', { roomId: room, body });
  const texts = { title: 'murmur event', description: 'murmur', agenda: 'murmur', place: 'murmur' };
  const eventId = await made(leaver, 'scheduleEvent', 'ScheduleEventInput', {
    ...{ ...texts, topicId, kind: 'workshop', minutes: 90, visibility: 'public' },
    ...{ localStart: '2027-05-06T14:00', timeZone: 'UTC', meetingUrl: 'https://murmur.test/' },
  });
  await made(leaver, 'cancelEvent', 'CancelEventInput', { eventId, reason: 'murmur' });
  const told = { done: 'murmur', took: 'murmur', came: 'murmur', conditions: 'murmur' };
  await made(leaver, 'submitShowcase', 'SubmitShowcaseInput', {
    ...{ ...told, topicId, title: 'murmur', country: '', place: 'murmur' },
  });
  return { alone, answered, room };
}

// The mail that says so is the last one.
const lastMail = ['mail_delivery.to_address', 'mail_delivery.to_name'];

describe('whoever leaves', () => {
  let listed: ListedWorld;

  beforeAll(async () => {
    listed = await ListedWorld.set();
    await listed.add(3);
    // What the rows made by hand left out.
    await listed.world.sql(`UPDATE event SET taken =
      (SELECT count(*) FROM invitation WHERE event_id = event.id AND answer = 'accepted')`);
  }, 120_000);
  afterAll(() => listed.world.stop());

  const rules = () =>
    listed.world
      .get(Leaving)
      .parts()
      .flatMap((part) => part.rules);
  const columnsOf = (some: readonly LeavingRule[]) => some.flatMap(({ columns }) => columns);
  const unruled = async () => {
    const ruled = new Set(columnsOf(rules()));
    const found = await listed.world.sql<Column>(columnsOfPeople);
    return found.map(({ place }) => place).filter((place) => !ruled.has(place));
  };
  /** Where a rule says that something of her stays, and why. */
  const kept = (words: WordsChoice) =>
    columnsOf(rules().filter((rule) => rule.fate === 'stays' && (rule.words ?? words) === words));

  const code = async (by: TestPeer, words: string, password = currentPassword) =>
    (await by.refused(leave, { input: { currentPassword: password, words } })).code;
  /** Where something is left, in whatever table. */
  const traces = async (...marks: string[]) => {
    const { world } = listed;
    const tables = await world.sql<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const found = await world.sql<Column>(
      tables
        .map(
          (table) => `SELECT DISTINCT '${table.name}.' || field.key AS place
            FROM "${table.name}" AS t, jsonb_each_text(to_jsonb(t)) AS field
           WHERE field.value ILIKE ANY ($1)`,
        )
        .join(' UNION '),
      [marks.map((mark) => `%${mark}%`)],
    );
    return found.map(({ place }) => place).toSorted();
  };
  /** Where something of her is left, and no rule says that it stays. */
  const forgotten = async ({ id, address, name }: TestPeer, words: WordsChoice) => {
    const found = await traces(id, address, name);
    return found.filter((place) => !kept(words).includes(place));
  };

  it('has a rule for every column that can hold her', async () => {
    expect(await unruled()).toEqual([]);
  });

  it('is missed by a new table without a rule', async () => {
    const { world } = listed;
    await world.sql(`CREATE TABLE diary (id uuid PRIMARY KEY, keeper uuid, pages jsonb,
      reader_id uuid REFERENCES account, topic_id uuid REFERENCES topic, body text, reason varchar,
      friends uuid[], tags text[], mood text CHECK (mood IN ('good', 'bad')), page bytea)`);
    expect(await unruled()).toEqual([
      ...['diary.body', 'diary.friends', 'diary.keeper', 'diary.page', 'diary.pages'],
      ...['diary.reader_id', 'diary.reason', 'diary.tags'],
    ]);
    await world.sql('DROP TABLE diary');
  });

  it('names columns that are there, and rows that really go', async () => {
    const all = await listed.world.sql<Column>(
      `SELECT attrelid::regclass || '.' || attname AS place FROM pg_attribute
        WHERE attnum > 0 AND NOT attisdropped`,
    );
    const places = new Set(all.map(({ place }) => place));
    expect(columnsOf(rules()).filter((place) => !places.has(place))).toEqual([]);
    const deleted = rules().flatMap(({ statement }) =>
      [...(statement ?? '').matchAll(/DELETE FROM (\w+)/g)].map((match) => match[1]),
    );
    const gone = await listed.world.sql<{ name: string }>(
      `WITH RECURSIVE gone AS (
         SELECT unnest($1::text[])::regclass AS relation
         UNION SELECT conrelid::regclass FROM pg_constraint JOIN gone ON confrelid = relation
          WHERE contype = 'f' AND confdeltype = 'c')
       SELECT relation::text AS name FROM gone`,
      [deleted],
    );
    const tables = new Set(gone.map(({ name }) => name));
    const withRow = columnsOf(rules().filter(({ fate }) => fate === 'with-row'));
    expect(withRow.filter((place) => !tables.has(place.split('.')[0]!))).toEqual([]);
  });

  it('takes along all there is of her', async () => {
    const { world, actor } = listed;
    const answer = await fetch(`${world.url}/your-data`, {
      headers: { cookie: `${sessionCookie}=${actor.session}` },
    });
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="peerloop.zip"');
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const sources = world.get(Archive).sources();
    expect(Object.keys(files)).toEqual(sources.map(({ file }) => file));
    const text = (file: string) => strFromU8(files[file]!);
    const empty = Object.keys(files).filter((file) => !/[^\s[\]]/.test(text(file)));
    // Nothing of the kind was made in this world.
    expect(empty).toEqual([
      ...[
        'account/consents.json',
        'events/attendance.json',
        'inbox/preferences.json',
        'profile/contact-card.json',
      ],
      ...['reports.json', 'rooms/messages.json', 'words/messages.md'],
    ]);
    expect(JSON.parse(text('account/account.json'))).toMatchObject([{ address: actor.address }]);
    expect(text('words/posts.md')).toContain('## A title\n');
    expect(text('contacts.vcf').match(/^BEGIN:VCARD/gm)).toHaveLength(3);
    const statements = sources.map((source) => ('statement' in source ? source.statement : ''));
    const keyed = await world.sql<{ name: string }>(
      `SELECT DISTINCT conrelid::regclass::text AS name FROM pg_constraint
        WHERE contype = 'f' AND confrelid = 'account'::regclass`,
    );
    const left = keyed.filter(({ name }) => !statements.some((one) => one.includes(name)));
    // Secrets, and that she was asked to join, which is in nobody's archive.
    expect(left.map(({ name }) => name).toSorted()).toEqual(['join_invitation', 'mailed_link']);
  });

  it('shows that it is she and settles first what others count on', async () => {
    const { world, actor } = listed;
    expect(await code(actor, 'stay', 'wrong')).toBe('VALIDATION');
    expect(await code(actor, 'perhaps')).toBe('VALIDATION');
    expect(await code(actor, 'stay')).toBe('HOSTS_COMING_EVENTS');
    expect(await actor.ask('{ leaving { byPassword obstacles { code number } } }')).toEqual({
      leaving: {
        byPassword: true,
        obstacles: [
          { code: 'HOSTS_COMING_EVENTS', number: 1 },
          { code: 'LAST_ADMINISTRATOR', number: 1 },
        ],
      },
    });
    await actor.ask(cancel, { input: { eventId: listed.listed.eventId, reason: 'I leave.' } });
    expect(await code(actor, 'stay')).toBe('LAST_ADMINISTRATOR');
    await world.person('Second Administrator', { roles: ['administrator'] });
  });

  it('is gone at once from everywhere but her words, which a former peer has written', async () => {
    const { world, actor } = listed;
    await reports(await world.person('Reporting Her'), actor.id, '', 'profile');
    await world.settle();
    const { threadId } = listed.listed;
    const live = await actor.live();
    const ended = live.next('session:ended');
    await actor.ask(leave, { input: { currentPassword, words: 'stay' } });
    await ended;
    live.close();
    expect(await actor.ask('{ viewer { peerId } }')).toEqual({ viewer: null });
    expect(await forgotten(actor, 'stay')).toEqual(lastMail);
    const thread = await world.guest.ask(
      'query ($id: ID!) { thread(id: $id) { title author { name } } }',
      { id: threadId },
    );
    expect(thread).toEqual({ thread: { title: 'A title', author: { name: '' } } });
    await world.settle();
    expect((await world.mailsTo(actor.address)).at(-1)!.subject).toContain('is deleted');
    expect(
      (
        await world.guest.refused(signIn, {
          input: { address: actor.address, password: currentPassword },
        })
      ).code,
    ).toBe('SIGN_IN_FAILED');
  });

  it('takes her words along if she wants, with what was told of them', async () => {
    const { world } = listed;
    const leaver = await world.person('Taking Along', { roles: ['organiser'] });
    const other = await world.person('Staying On');
    const written = await writesEverywhere(leaver, other, listed.listed.topicId);
    await world.settle();
    // What told of her last words could not leave yet.
    world.sink.turnAway(true);
    await reply(leaver, written.answered, 'murmur and late');
    await world.settle();
    const waiting = `SELECT state FROM mail_delivery
      WHERE to_address = $1 AND text LIKE '%murmur and late%'`;
    expect(await world.sql(waiting, [other.address])).toEqual([{ state: 'pending' }]);
    const before = await traces('murmur');
    expect(before).toEqual(expect.arrayContaining([...writtenIn]));
    await leaver.ask(leave, { input: { currentPassword, words: 'go' } });
    expect(await world.sql(waiting, [other.address])).toEqual([]);
    world.sink.turnAway(false);
    const left = await traces('murmur');
    expect(left.filter((place) => !kept('go').includes(place))).toEqual([]);
    // What the page on which she leaves says; the rest is purged by itself.
    expect(left.filter((place) => !/^(mail_delivery|outbox_event)\./.test(place))).toEqual([
      ...['event.place', 'event.title', 'room.title', 'thread.title'],
    ]);
    const [places] = await world.sql<Record<string, unknown>>(
      `SELECT (SELECT array_agg(change_seq::int ORDER BY seq) FROM message WHERE room_id = $1) AS changes,
         (SELECT last_seq::int FROM room WHERE id = $1) AS last,
         (SELECT deleted_at IS NOT NULL FROM thread WHERE id = $2) AS alone,
         (SELECT title || ' ' || post_count FROM thread WHERE id = $3 AND deleted_at IS NULL) AS answered`,
      [written.room, written.alone, written.answered],
    );
    expect(places).toEqual({ changes: [3, 4], last: 4, alone: true, answered: 'A murmur 1' });
    expect(await forgotten(leaver, 'go')).toEqual(lastMail);
    await world.settle();
  });

  it('shows by a mailed link that it is she, where there is no password', async () => {
    const { world } = listed;
    const [leaver, other] = [await world.person('By Link'), await world.person('Other Link')];
    await world.sql('UPDATE account SET password_hash = NULL WHERE id = ANY ($1)', [
      [leaver.id, other.id],
    ]);
    expect(await code(leaver, 'stay')).toBe('LINK_UNKNOWN');
    await leaver.ask('mutation { requestProofLink { ok } }');
    await world.settle();
    const mail = (await world.mailsTo(leaver.address)).at(-1)!;
    const token = /privacy\?token=([\w-]+)/.exec(mail.text ?? '')?.[1];
    const input = { token, words: 'stay' };
    expect((await other.refused(leave, { input })).code).toBe('LINK_UNKNOWN');
    await leaver.ask(leave, { input });
    expect(await forgotten(leaver, 'stay')).toEqual(lastMail);
  });
});
