import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { championRecognised } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { topicInterestShown } from '@peerloop/topics';
import { documents, EventStage, webinar } from './event-stage.js';

const made = async (by: TestPeer, name: string, type: string, input: object): Promise<Id> => {
  const answer = await by.ask<Record<string, { id: Id }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
    { input },
  );
  return answer[name]!.id;
};
const leave = 'mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { ok } }';
const followTopics = 'mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }';
const followPeer = 'mutation ($input: FollowPeerInput!) { followPeer(input: $input) { followed } }';

const listed = { name: 'Gone Gone', phone: '+381 64 000 000' };

/** What she does in her last minute and what happens to her in it, before listeners hear of it. */
describe('somebody who leaves before others hear of what she did', () => {
  let world: TestWorld;
  let stage: EventStage;
  let leaver: TestPeer;
  let staying: TestPeer;

  const leaves = () =>
    leaver.ask(leave, {
      input: { currentPassword: 'correct horse battery staple', words: 'stay' },
    });
  const thread = (by: TestPeer, title: string) =>
    made(by, 'startThread', 'StartThreadInput', { topicId: stage.topicId, title, body: 'Words' });
  const room = async (by: TestPeer, title: string, other: TestPeer) => {
    const roomId = await made(by, 'openRoom', 'OpenRoomInput', { title, peerIds: [other.id] });
    await made(by, 'postMessage', 'PostMessageInput', { roomId, body: 'Said' });
  };
  const recorded = async (name: string): Promise<Id[]> =>
    (await world.sql<{ id: Id }>('SELECT id FROM outbox_event WHERE name = $1', [name])).map(
      ({ id }) => id,
    );
  const event = async (by: TestPeer, title: string, other: TestPeer): Promise<Id> => {
    const { topicId } = stage;
    const eventId = await made(by, 'scheduleEvent', 'ScheduleEventInput', {
      ...{ ...webinar, title, topicId },
    });
    await by.ask(documents.invite, {
      input: { eventId, peerIds: [other.id], guests: `${title.replace(/\W/g, '')}@guests.test` },
    });
    return eventId;
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    staying = await world.person('Reste Ici', { locale: 'fr', roles: ['organiser'] });
    leaver = await world.person('Gone Gone', { roles: ['organiser'] });
    await staying.ask(followTopics, { input: { topicIds: [stage.topicId] } });
    await leaver.ask(followPeer, { input: { peerId: staying.id } });
    const mine = await thread(leaver, 'Hers');
    const theirs = await thread(staying, 'Theirs');
    await world.settle();
    await world.sql('DELETE FROM notification');

    // By her.
    await thread(leaver, 'The last thread');
    await made(leaver, 'reply', 'ReplyInput', { threadId: theirs, body: 'A last word' });
    await room(leaver, 'A last room', staying);
    const called = await event(leaver, 'Called off', staying);
    await world.deliver('events.send-invitations', await recorded('events.people-invited'));
    await made(leaver, 'cancelEvent', 'CancelEventInput', { eventId: called, reason: '' });
    // To her.
    await thread(staying, 'For whoever follows');
    await made(staying, 'reply', 'ReplyInput', { threadId: mine, body: 'An answer' });
    await room(staying, 'A room for two', leaver);
    await event(staying, 'Too late', leaver);
    await leaves();
    await world.settle();
  }, 120_000);
  afterAll(() => world.stop());

  it('is a former peer in their news, in the words of whoever reads', async () => {
    const { notifications } = await staying.ask<{
      notifications: { edges: { node: { title: string } }[] };
    }>(documents.inbox);
    expect(notifications.edges.map(({ node }) => node.title).toSorted()).toEqual([
      'Un ancien pair a ouvert « The last thread » dans Land consolidation',
      'Un ancien pair a répondu dans « Theirs »',
      'Un ancien pair a écrit dans « A last room »',
      'Un ancien pair vous a ajouté à « A last room »',
      'Un ancien pair vous invite à « Called off »',
      '« Called off » n’aura pas lieu',
    ]);
    const mails = await world.mailsTo('calledoff@guests.test');
    const guest = mails.find(({ subject }) => subject?.includes('does not take place'))!;
    expect(guest.text).toContain('because a former peer invited you');
    expect(guest.text).not.toContain('Gone');
    const kept = `SELECT FROM invitation WHERE address = 'calledoff@guests.test'`;
    expect(await world.sql(kept)).toEqual([]);
  });

  const getsNothing = async () => {
    const mails = await world.sql<{ key: string }>(
      'SELECT key FROM mail_delivery WHERE to_address = $1',
      [leaver.address],
    );
    expect(mails.map(({ key }) => key.split(':')[0])).toEqual(['identity.left']);
    const rows = await world.sql(
      `SELECT kind FROM notification WHERE peer_id = $1 OR data::text LIKE '%Gone%'`,
      [leaver.id],
    );
    expect(rows).toEqual([]);
  };

  it('gets nothing but the word that her account is gone', getsNothing);

  it('breaks no listener, whatever it hears of her once she is gone', async () => {
    await world.sql(
      `WITH list AS (
         INSERT INTO participant_list (id, organiser_id, title, topic_ids, locale, file_name, file, options,
           reading, created_at, uploaded_at, sent_at)
         VALUES (gen_random_uuid(), $1, 'Met', '{}', 'en', 'a.csv', 'x', '{}', '{}', now(), now(), now())
         RETURNING id)
       INSERT INTO participant (id, list_id, line, row_values, problems, person, address, sent_at)
       SELECT gen_random_uuid(), id, 1, '[]', '[]', $2, $3, now() FROM list`,
      [staying.id, JSON.stringify(listed), leaver.address],
    );
    await world.get(UnitOfWork).run(async (tx) => {
      const interest = { peerId: leaver.id, topicIds: [stage.topicId] };
      await world.get(Outbox).record(tx, topicInterestShown(interest));
      const since = world.clock.now().toISOString();
      await world.get(Outbox).record(tx, championRecognised({ peerId: leaver.id, since }));
      return null;
    });
    // Everything that ever happened comes a second time, in another order, and for the first time to her.
    await world.sql('TRUNCATE processed_event, newest_event');
    await world.sql('UPDATE outbox_event SET dispatched_at = NULL, completed_at = NULL');
    await world.settle();
    await getsNothing();
  });
});
