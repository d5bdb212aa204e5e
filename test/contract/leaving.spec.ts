import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Archive, Leaving, sessionCookie } from '@peerloop/platform';
import type { TestPeer } from '@peerloop/testing';
import { strFromU8, unzipSync } from 'fflate';
import { ListedWorld } from './listed-world.js';

interface Column {
  readonly place: string;
}

// Whatever can hold somebody: keys to accounts, ids without a key, documents, files, and texts that are
// called like names, addresses or what is written. Ids of the row itself and keys to other things are none.
const columnsOfPeople = `
  SELECT class.relname || '.' || attname AS place
    FROM pg_attribute AS attribute
    JOIN pg_class AS class ON class.oid = attrelid AND relkind = 'r' AND relnamespace = 'public'::regnamespace
   WHERE attnum > 0 AND NOT attisdropped AND class.relname <> 'migration' AND (
     EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = attrelid
                AND confrelid = 'account'::regclass AND conkey = ARRAY[attnum])
     OR atttypid IN ('uuid[]'::regtype, 'jsonb'::regtype, 'bytea'::regtype)
     OR (atttypid = 'uuid'::regtype AND attname <> 'id' AND NOT EXISTS (
       SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = attrelid AND conkey = ARRAY[attnum]))
     OR (atttypid IN ('text'::regtype, 'varchar'::regtype)
         AND attname ~ '(^|_)(name|address|owner|subject|note|person|search|html)$'))
   ORDER BY place`;

const leave = 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ok } }';
const cancel = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { id } }';
const currentPassword = 'correct horse battery staple';

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

  const ruled = () =>
    new Set(
      listed.world
        .get(Leaving)
        .parts()
        .flatMap(({ rules }) => rules.flatMap(({ columns }) => columns)),
    );
  const unruled = async () =>
    (await listed.world.sql<Column>(columnsOfPeople))
      .map(({ place }) => place)
      .filter((place) => !ruled().has(place));

  const code = async (by: TestPeer, words: string, password = currentPassword) =>
    (await by.refused(leave, { input: { currentPassword: password, words } })).code;
  /** Where something of her is left, in whatever table. */
  const traces = async ({ id, address, name }: TestPeer) => {
    const { world } = listed;
    const tables = await world.sql<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const found = await world.sql<Column>(
      tables
        .map(
          (table) => `SELECT DISTINCT '${table.name}.' || field.key AS place
            FROM "${table.name}" AS t, jsonb_each_text(to_jsonb(t)) AS field
           WHERE field.value ILIKE ANY (ARRAY['%${id}%', '%${address}%', '%${name}%'])`,
        )
        .join(' UNION '),
    );
    return found.map(({ place }) => place).toSorted();
  };

  it('has a rule for every column that can hold her', async () => {
    expect(await unruled()).toEqual([]);
  });

  it('is missed by a new table without a rule', async () => {
    const { world } = listed;
    await world.sql(`CREATE TABLE diary (id uuid PRIMARY KEY, keeper uuid, pages jsonb,
      reader_id uuid REFERENCES account, title text, address text)`);
    expect(await unruled()).toEqual([
      'diary.address',
      'diary.keeper',
      'diary.pages',
      'diary.reader_id',
    ]);
    await world.sql('DROP TABLE diary');
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
      ...['events/attendance.json', 'inbox/preferences.json', 'profile/contact-card.json'],
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
    await world.settle();
    const { threadId } = listed.listed;
    const live = await actor.live();
    const ended = live.next('session:ended');
    await actor.ask(leave, { input: { currentPassword, words: 'stay' } });
    await ended;
    live.close();
    expect(await actor.ask('{ viewer { peerId } }')).toEqual({ viewer: null });
    const kept = world
      .get(Leaving)
      .parts()
      .flatMap(({ rules }) => rules.filter(({ statement }) => statement === null))
      .flatMap(({ columns }) => columns);
    // The mail that says so is the last one.
    const lastMail = ['mail_delivery.to_address', 'mail_delivery.to_name'];
    expect((await traces(actor)).filter((place) => !kept.includes(place))).toEqual(lastMail);
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
    const [leaver, other] = [await world.person('Taking Along'), await world.person('Staying On')];
    const { topicId } = listed.listed;
    const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
    const reply = 'mutation ($input: ReplyInput!) { reply(input: $input) { threadId } }';
    const opened = async (title: string) =>
      (
        await leaver.ask<{ startThread: { id: string } }>(start, {
          input: { topicId, title, body: 'secret words' },
        })
      ).startThread.id;
    const [alone, answered] = [await opened('Nobody answered'), await opened('Answered')];
    await other.ask(reply, { input: { threadId: answered, body: 'an answer' } });
    const { openRoom } = await leaver.ask<{ openRoom: { id: string } }>(
      'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }',
      { input: { title: 'Two', peerIds: [other.id] } },
    );
    for (const body of ['secret one', 'secret two']) {
      await leaver.ask(
        'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }',
        {
          input: { roomId: openRoom.id, body },
        },
      );
    }
    await leaver.ask(leave, { input: { currentPassword, words: 'go' } });
    const [left] = await world.sql<Record<string, unknown>>(
      `SELECT (SELECT count(*)::int FROM post WHERE body LIKE 'secret%')
            + (SELECT count(*)::int FROM message WHERE body LIKE 'secret%')
            + (SELECT count(*)::int FROM mail_delivery WHERE text LIKE '%secret%' AND state = 'pending') AS secrets,
         (SELECT array_agg(change_seq::int ORDER BY seq) FROM message WHERE room_id = $1) AS changes,
         (SELECT last_seq::int FROM room WHERE id = $1) AS last,
         (SELECT deleted_at IS NOT NULL FROM thread WHERE id = $2) AS alone,
         (SELECT title || ' ' || post_count FROM thread WHERE id = $3 AND deleted_at IS NULL) AS answered`,
      [openRoom.id, alone, answered],
    );
    expect(left).toEqual({
      ...{ secrets: 0, changes: [3, 4], last: 4, alone: true, answered: 'Answered 1' },
    });
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
    expect(await traces(leaver)).not.toContain('account.address');
  });
});
