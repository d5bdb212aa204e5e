import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import { UnitOfWork } from '@peerloop/platform';
import { TestWorld } from '@peerloop/testing';

const day = 86_400_000;
const second = 1_000;

/** Rows of one rule. `$1` stands for when the days of `old` begin, `$2` for an account, `$3` for an id. */
interface Rows {
  readonly insert: string;
  /** The rows there are: `old`, and others that stay. */
  readonly left: string;
  readonly stays?: readonly string[];
  /** Too few rows for an index to make sense. */
  readonly isSmall?: true;
}

const event = (id: string, endsAt: string): string =>
  `INSERT INTO event (id, kind, title, topic_id, host_id, language, local_start, time_zone, minutes,
     starts_at, ends_at, adjusted, place, meeting_url, description, description_html, agenda,
     agenda_html, visibility, follows_up, status, created_at, changed_at)
   SELECT ${id}, 'webinar', 'Kept', topic.id, $2, 'en', '2027-03-01T10:00', 'UTC', 60,
     ${endsAt}, ${endsAt}, 'none', '', '', '', '', '', '', 'public', '', 'scheduled', $1, $1
   FROM topic LIMIT 1 RETURNING id`;
const invitation = (from: string, id: string): string =>
  `INSERT INTO invitation (id, event_id, peer_id, answer, created_at)
   SELECT ${id}, id, $2, 'accepted', $1 FROM ${from} RETURNING id`;
const list = (title: string, sentAt: string): string =>
  `INSERT INTO participant_list (id, organiser_id, title, topic_ids, locale, file_name, file, options,
     reading, created_at, uploaded_at, sent_at)
   VALUES (gen_random_uuid(), $2, '${title}', '{}', 'en', 'a.csv', 'x', '{}', '{}', $1, $1, ${sentAt})
   RETURNING id`;
const participant = (from: string, line: number, sentAt: string): string =>
  `INSERT INTO participant (id, list_id, line, row_values, problems, address, sent_at)
   SELECT gen_random_uuid(), id, ${line}, '[]', '[]', '${from}-${line}@peers.test', ${sentAt} FROM ${from}`;

const rows: Readonly<Record<string, Rows>> = {
  'platform.outbox-events': {
    insert: `INSERT INTO outbox_event (id, name, version, payload, occurred_at, dispatched_at, completed_at, listeners)
      VALUES ($3, 'test.old', 1, '{}', $1, $1, $1, '{}'),
             (gen_random_uuid(), 'test.unsolved', 1, '{}', $1, $1, NULL, '{}')`,
    left: `SELECT substr(name, 6) AS name FROM outbox_event WHERE name LIKE 'test.%'`,
    stays: ['unsolved'],
  },
  'platform.newest-events': {
    insert: `INSERT INTO newest_event (line, subject, position, handled_at)
      VALUES ('test.old', 'old', 0, $1), ('test.old', 'awaited', 9000000000000000000, $1)`,
    left: `SELECT subject AS name FROM newest_event WHERE line = 'test.old'`,
    stays: ['awaited'],
  },
  'platform.idempotent-calls': {
    insert: `INSERT INTO idempotent_call (owner, key, step, fingerprint, created_at)
      VALUES ($2::uuid, 'old', 0, '', $1)`,
    left: `SELECT key AS name FROM idempotent_call WHERE key = 'old'`,
  },
  'platform.rate-limits': {
    insert: `INSERT INTO rate_limit (key, points, expire)
      VALUES ('old', 1, extract(epoch FROM $1::timestamptz) * 1000), ('for ever', 1, NULL)`,
    left: `SELECT key AS name FROM rate_limit WHERE key IN ('old', 'for ever')`,
    stays: ['for ever'],
  },
  'platform.mails-in-doubt': {
    insert: `INSERT INTO mail_delivery (id, key, to_name, to_address, subject, text, html, headers,
        attachments, urgent, message_id, state, created_at, due_at, settled_at)
      VALUES ($3, 'undecided', '', 'a@peers.test', '', 'secret', '', '{}', '[]', false, 'old', 'in_doubt', $1, $1, $1)`,
    left: `SELECT CASE text WHEN '' THEN last_error ELSE 'old' END AS name FROM mail_delivery WHERE key = 'undecided'`,
    stays: ['nobody decided for 30 days'],
  },
  'platform.mails': {
    insert: `INSERT INTO mail_delivery (id, key, to_name, to_address, subject, text, html, headers,
        attachments, urgent, message_id, state, created_at, due_at, settled_at)
      SELECT gen_random_uuid(), name, '', 'a@peers.test', 'kept', '', '', '{}', '[]', false, name, state, $1, $1, $1
        FROM (VALUES ('old', 'sent'), ('waiting', 'pending')) AS mail (name, state)`,
    left: `SELECT key AS name FROM mail_delivery WHERE subject = 'kept'`,
    stays: ['waiting'],
  },
  'platform.suppressed-addresses': {
    insert: `INSERT INTO mail_suppression (address, reason, until) VALUES ('old', '', $1)`,
    left: 'SELECT address AS name FROM mail_suppression',
  },
  'platform.dev-mails': {
    insert: `INSERT INTO dev_mail (id, to_address, subject, raw, received_at) VALUES ($3, 'old', '', '', $1)`,
    left: 'SELECT to_address AS name FROM dev_mail',
  },
  'platform.workers': {
    insert: `INSERT INTO worker_process (id, host, pid, seen_at) VALUES ($3, 'old', 1, $1)`,
    left: `SELECT host AS name FROM worker_process WHERE host = 'old'`,
    isSmall: true,
  },
  'platform.files': {
    insert: `INSERT INTO stored_file VALUES (repeat('0', 64), 'text', 1, false, $1)`,
    left: `SELECT 'old' AS name FROM stored_file`,
  },
  'identity.sessions': {
    insert: `INSERT INTO session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at)
      VALUES ($3, $2, 'old', 'old', $1, $1, $1)`,
    left: `SELECT device AS name FROM session WHERE device = 'old'`,
  },
  'identity.mailed-links': {
    insert: `INSERT INTO mailed_link (id, account_id, purpose, token_hash, address, created_at, expires_at)
      VALUES ($3, $2, 'sign-in', 'old', 'a@peers.test', $1, $1)`,
    left: 'SELECT token_hash AS name FROM mailed_link',
  },
  'identity.api-tokens': {
    insert: `INSERT INTO api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
      VALUES ($3, $2, 'old', 'old', '{}', $1, $1),
             (gen_random_uuid(), $2, 'valid', 'valid', '{}', $1, $1::timestamptz + interval '1 year')`,
    left: 'SELECT name FROM api_token',
    stays: ['valid'],
  },
  'notifications.read': {
    insert: `INSERT INTO notification (id, peer_id, kind, key, data, path, created_at, read_at)
      VALUES ($3, $2, 'test', 'old', '{}', '/', $1, $1),
             (gen_random_uuid(), $2, 'test', 'unread', '{}', '/', $1, NULL)`,
    left: `SELECT key AS name FROM notification WHERE kind = 'test'`,
    stays: ['unread'],
  },
  'events.invitation-links': {
    insert: `WITH past AS (${event('$3', '$1::timestamptz')}),
      coming AS (${event('gen_random_uuid()', `$1::timestamptz + interval '1 year'`)}),
      asked AS (${invitation('past', 'gen_random_uuid()')}),
      asked_too AS (${invitation('coming', 'gen_random_uuid()')})
      INSERT INTO invitation_link (token_hash, invitation_id, created_at)
      SELECT 'old', id, $1::timestamptz - interval '1 day' FROM asked
      UNION ALL SELECT 'coming', id, $1::timestamptz - interval '1 day' FROM asked_too`,
    left: 'SELECT token_hash AS name FROM invitation_link',
    stays: ['coming'],
  },
  'events.reminders': {
    insert: `WITH past AS (${event('$3', '$1::timestamptz')}),
      asked AS (${invitation('past', 'gen_random_uuid()')})
      INSERT INTO reminder (invitation_id, lead, event_id, due_at, sent_at)
      SELECT asked.id, lead, past.id, $1, CASE lead WHEN 15 THEN $1::timestamptz END
        FROM asked, past, unnest(ARRAY[15, 1440]) AS lead`,
    left: `SELECT CASE lead WHEN 15 THEN 'old' ELSE 'due' END AS name FROM reminder`,
    stays: ['due'],
  },
  'participants.unsent-lists': {
    insert: `WITH old AS (${list('old', 'NULL')}), continued AS (${list('continued', '$1')}),
      one AS (${participant('old', 1, 'NULL::timestamptz')}),
      two AS (${participant('continued', 2, 'NULL::timestamptz')})
      ${participant('continued', 3, '$1')}`,
    left: `SELECT title AS name FROM participant_list
      UNION ALL SELECT 'file' FROM participant_list WHERE file IS NOT NULL AND title = 'continued'
      UNION ALL SELECT 'row ' || line FROM participant`,
    stays: ['continued', 'row 3'],
  },
};

describe('what has served its time', () => {
  let world: TestWorld;
  let accountId: string;

  beforeAll(async () => {
    world = await TestWorld.start();
    accountId = (await world.person('Kept Person')).id;
    await world.sql(
      `INSERT INTO topic (id, slug, path, title, description, created_at)
       VALUES ($1, 'kept', ARRAY[$1::uuid], '{}', '{}', now())`,
      [newId()],
    );
  }, 120_000);
  afterAll(() => world.stop());

  it('has a rule that is tried here, and is told to operators', () => {
    const rules = world.retention.rules();
    expect(rules.map(({ name }) => name).toSorted()).toEqual(Object.keys(rows).toSorted());
    const page = readFileSync(join(import.meta.dirname, '../../docs/retention.md'), 'utf8');
    const told = [...page.matchAll(/^\| (.+?) +\| (\d+) +\|$/gm)].map(([, kept, days]) => [
      kept,
      days,
    ]);
    expect(told).toEqual(rules.map(({ kept, days }) => [kept, String(days)]));
  });

  it.each(Object.entries(rows))('%s goes when its days are over, not before', async (name, own) => {
    const over = new Date(world.clock.now().getTime() + day);
    const values = { $1: over.toISOString(), $2: accountId, $3: newId() };
    const types = { $1: 'timestamptz', $2: 'uuid', $3: 'uuid' };
    await world.sql(
      own.insert.replace(/\$[123]/g, (mark) => {
        const key = mark as keyof typeof values;
        return `'${values[key]}'::${types[key]}`;
      }),
    );
    const left = async () =>
      (await world.sql<{ name: string }>(own.left)).map((row) => row.name).toSorted();
    const all = await left();
    expect(all).toContain('old');
    const { days } = world.retention.rules().find((rule) => rule.name === name)!;
    world.clock.moveTo(new Date(over.getTime() + days * day - second));
    await world.retention.purge();
    expect(await left()).toEqual(all);
    world.clock.moveTo(new Date(over.getTime() + days * day + second));
    await world.retention.purge();
    expect(await left()).toEqual([...(own.stays ?? [])].toSorted());
  });

  it('is found by an index', async () => {
    for (const { name, statement } of world.retention.rules()) {
      if (rows[name]?.isSmall) continue;
      const inline = statement
        .replaceAll('$1', `'2027-01-01T00:00:00Z'::timestamptz`)
        .replaceAll('$2', '10');
      const plan = await world.get(UnitOfWork).run(async (tx) => {
        await tx.query('SET LOCAL enable_seqscan = off');
        return tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${inline}`);
      });
      const lines = plan.map((row) => row['QUERY PLAN']);
      // PostgreSQL reads the whole table only where it has no other way.
      expect([name, lines.filter((line) => /Seq Scan|Disabled/.test(line))]).toEqual([name, []]);
    }
  });
});
