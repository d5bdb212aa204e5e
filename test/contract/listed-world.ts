import { newId, type Id } from '@peerloop/kernel';
import { sessionCookie } from '@peerloop/platform';
import { TestWorld, topicTexts, type TestPeer } from '@peerloop/testing';

/** What lists are asked about; every one of them has as many items as there were people added. */
export interface Listed {
  readonly topicId: Id;
  readonly slug: string;
  readonly threadId: Id;
  readonly roomId: Id;
  readonly eventId: Id;
  readonly listId: Id;
  readonly organisationId: Id;
}

type Listeds = Listed & { readonly me: Id };

const texts = (text: string) => `jsonb_build_object('en', ${text}, 'fr', ${text}, 'sr', ${text})`;

const person = (batch: number) => `FROM (
  SELECT id, row_number() OVER (ORDER BY id) + ${batch * 100} AS n
    FROM account WHERE address LIKE '${batch}.%@listed.test') AS person`;

/** People who are there, their organisations, and topics they are experts of. */
const people = ({ me, topicId }: Listeds) => [
  `organisation (id, name, kind, level, country, place, search, created_at)
   SELECT id, 'Office ' || n, 'ngo', 'national', 'RS', 'Town', 'office ' || n, now()`,
  `profile (peer_id, organisation_id, role, search, sort_name, listed, introduced_at, updated_at)
   SELECT id, id, 'Engineer', 'person ' || n, 'person ' || n, true, now(), now()`,
  `topic (id, slug, path, title, description, created_at)
   SELECT id, 'topic-' || n, ARRAY[id], ${texts(`'Topic ' || n`)}, ${texts(`'d'`)}, now()`,
  `expertise (peer_id, topic_id) SELECT id, id`,
  `expertise (peer_id, topic_id) SELECT id, '${topicId}'::uuid`,
  `expertise (peer_id, topic_id) SELECT '${me}'::uuid, id`,
  `contact_field (peer_id, field, value, audience) SELECT id, 'phone', '+381 11 ' || n, 'peers'`,
  `topic_follow (peer_id, topic_id, created_at) SELECT '${me}'::uuid, id, now()`,
  `peer_follow (follower_id, peer_id, created_at) SELECT '${me}'::uuid, id, now()`,
  `peer_follow (follower_id, peer_id, created_at) SELECT id, '${me}'::uuid, now()`,
  `organisation_follow (follower_id, organisation_id, created_at) SELECT '${me}'::uuid, id, now()`,
  `moderatorship (account_id, topic_id, appointed_by) SELECT id, '${topicId}'::uuid, id`,
  `moderatorship (account_id, topic_id, appointed_by) SELECT '${me}'::uuid, id, id`,
];

/** What belongs to the asking peer alone. */
const belongings = ({ me }: Listeds) => [
  `session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at)
   SELECT id, '${me}'::uuid, id::text, 'Firefox', now(), now(), '2031-01-01'`,
  `api_token (id, account_id, name, token_hash, scopes, created_at, expires_at)
   SELECT id, '${me}'::uuid, 'Script ' || n, id::text, '{read}', now(), '2031-01-01'`,
  `notification (id, peer_id, kind, key, actor_id, data, path, created_at)
   SELECT id, '${me}'::uuid, 'forum.thread-in-topic', id::text, id, '{}', '/', now()`,
];

/** What people wrote. */
const words = ({ me, topicId, threadId, roomId }: Listeds) => [
  `thread (id, topic_id, author_id, title, language, created_at, post_count, last_post_at,
           last_poster_id, next_seq)
   SELECT id, '${topicId}'::uuid, id, 'Thread ' || n, 'en', now(), 1, now(),
          lag(id, 1, '${me}'::uuid) OVER (ORDER BY n), 2`,
  `thread_watch (thread_id, peer_id, watching) SELECT id, '${me}'::uuid, true`,
  `post (id, thread_id, seq, author_id, body, body_html, created_at)
   SELECT id, '${threadId}'::uuid, n, id, 'words', '<p>words</p>', now()`,
  `reaction (post_id, peer_id, kind, created_at) SELECT id, id, 'thanks', now()`,
  `reaction (post_id, peer_id, kind, created_at) SELECT id, '${me}'::uuid, 'useful', now()`,
  `report (id, subject_kind, subject_id, topic_path, subject_title, subject_path, reporter_id,
           reason, note, created_at)
   SELECT id, 'post', id, ARRAY['${topicId}'::uuid], 'Words', '/', id, 'spam', '', now()`,
  `report (id, subject_kind, subject_id, topic_path, subject_title, subject_path, reporter_id,
           reason, note, created_at, decision, decided_by, decided_at)
   SELECT uuidv7(), 'post', id, ARRAY['${topicId}'::uuid], 'Words', '/', id, 'spam', '', now(),
          'hide', id, now()`,
  `mail_delivery (id, key, to_name, to_address, subject, text, html, headers, attachments, urgent,
                  message_id, state, created_at, due_at, claimed_at)
   SELECT id, 'doubt ' || n, '', 'a@peers.test', 'x', '', '', '{}', '[]', false, 'doubt ' || n,
          'in_doubt', now(), now(), now()`,
  `room (id, kind, title, created_by, created_at) SELECT id, 'group', 'Group ' || n, id, now()`,
  `room_member (room_id, peer_id, joined_at) SELECT id, '${me}'::uuid, now()`,
  `room_member (room_id, peer_id, joined_at) SELECT '${roomId}'::uuid, id, now()`,
  `message (id, room_id, seq, change_seq, author_id, body, body_html, sent_at)
   SELECT id, '${roomId}'::uuid, n, n, id, 'words', '<p>words</p>', now()`,
];

const showcase = (id: string, champion: string, status: string) =>
  `showcase (id, topic_id, champion_id, title, place, country, language, done, done_html, excerpt,
             took, took_html, came, came_html, conditions, conditions_html, status, submitted_at,
             published_at)
   SELECT ${id}, id, ${champion}, 'Practice', 'Town', 'RS', 'en', 'd', 'd', 'd', 't', 't', 'c', 'c',
          'c', 'c', '${status}', now(), now()`;

/** Events with invitations and who was there; showcases; lists of exercises with their people. */
const gatherings = ({ me, eventId, listId }: Listeds) => [
  `event (id, kind, title, topic_id, host_id, language, local_start, time_zone, minutes, starts_at,
          ends_at, adjusted, place, meeting_url, description, description_html, agenda, agenda_html,
          visibility, follows_up, status, created_at, changed_at)
   SELECT id, 'workshop', 'Event ' || n, id, id, 'en', '2027-04-01T10:00', 'UTC', 60,
          '2027-04-01T10:00Z'::timestamptz, '2027-04-01T11:00Z'::timestamptz, 'none', 'Hall', '',
          'd', 'd', '', '', 'public', '', 'scheduled', now(), now()`,
  `invitation (id, event_id, peer_id, answer, created_at)
   SELECT uuidv7(), id, '${me}'::uuid, 'accepted', now()`,
  `invitation (id, event_id, peer_id, answer, created_at)
   SELECT id, '${eventId}'::uuid, id, 'accepted', now()`,
  `attendance (id, event_id, peer_id, joined_at) SELECT id, '${eventId}'::uuid, id, now()`,
  showcase('id', 'id', 'published'),
  showcase('uuidv7()', 'id', 'waiting'),
  showcase('uuidv7()', `'${me}'::uuid`, 'waiting'),
  `participant_list (id, organiser_id, title, topic_ids, locale, file_name, options, reading,
                     created_at, uploaded_at, sent_at)
   SELECT id, '${me}'::uuid, 'Tour ' || n, ARRAY[id], 'en', 'tour.csv', '{}',
          (SELECT reading FROM participant_list WHERE id = '${listId}'), now(), now(), now()`,
  `participant (id, list_id, line, row_values, problems)
   SELECT id, '${listId}'::uuid, n, '{}',
          '[{"field": "name", "code": "REQUIRED", "blocking": true, "facts": {"max": 1}}]'`,
  ...['id', `'${me}'::uuid`].map(
    (account) =>
      `participant (id, list_id, line, row_values, problems, address, sent_at, account_id, accepted_at)
       SELECT uuidv7(), id, n, '{}', '[]', ${account} || '@listed.test', now(), ${account}, now()`,
  ),
];

const make = async (by: TestPeer, name: string, type: string, input: object): Promise<Id> => {
  const answer = await by.ask<Record<string, { id: Id }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
    { input },
  );
  return answer[name]!.id;
};

async function uploadList(world: TestWorld, by: TestPeer, topicId: Id): Promise<Id> {
  const query = new URLSearchParams({
    ...{ fileName: 'list.csv', title: 'Study tour', locale: 'en' },
    topicIds: topicId,
  });
  const response = await fetch(`${world.url}/participant-lists?${query.toString()}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      cookie: `${sessionCookie}=${by.session}`,
    },
    body: 'Name;E-mail\nAna Marić;ana@listed.test\n',
  });
  return ((await response.json()) as { listId: Id }).listId;
}

/** A world in which every list that one administrator may ask for grows by as much as one wants. */
export class ListedWorld {
  private batch = 0;

  private constructor(
    readonly world: TestWorld,
    readonly actor: TestPeer,
    readonly listed: Listed,
  ) {}

  static async set(): Promise<ListedWorld> {
    const world = await TestWorld.start();
    const actor = await world.person('Ada Administrator', { roles: ['administrator'] });
    const topicId = await make(actor, 'addTopic', 'AddTopicInput', {
      texts: topicTexts('Water'),
    });
    const threadId = await make(actor, 'startThread', 'StartThreadInput', {
      ...{ title: 'A title', body: 'words' },
      topicId,
    });
    const roomId = await make(actor, 'openRoom', 'OpenRoomInput', { title: 'Group', peerIds: [] });
    const eventId = await make(actor, 'scheduleEvent', 'ScheduleEventInput', {
      ...{ kind: 'workshop', title: 'Event', description: 'd', place: 'Hall', minutes: 90 },
      ...{ localStart: '2027-05-06T14:00', timeZone: 'UTC', visibility: 'public' },
      topicId,
    });
    const listId = await uploadList(world, actor, topicId);
    const organisationId = newId();
    await world.sql(
      `INSERT INTO organisation (id, name, kind, level, country, place, search, created_at)
       VALUES ($1, 'Office', 'ngo', 'national', 'RS', 'Town', 'office', now())`,
      [organisationId],
    );
    await world.settle();
    const listed = { topicId, slug: 'water', threadId, roomId, eventId, listId, organisationId };
    return new ListedWorld(world, actor, listed);
  }

  /** Makes every list longer by so many, each item with people of its own. */
  async add(count: number): Promise<void> {
    const batch = (this.batch += 1);
    await this.world.sql(
      `INSERT INTO account (id, address, name, created_at)
       SELECT uuidv7(), '${batch}.' || n || '@listed.test', 'Person ' || n, now()
         FROM generate_series(1, ${count}) AS n`,
    );
    const all = { ...this.listed, me: this.actor.id };
    for (const part of [people, belongings, words, gatherings]) {
      for (const row of part(all)) await this.world.sql(`INSERT INTO ${row} ${person(batch)}`);
    }
  }
}
