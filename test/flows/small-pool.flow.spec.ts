import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { documents, EventStage } from './event-stage.js';

const crowd = 6;
const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
const reply = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const open = 'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }';
const say = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';
const submit = 'mutation ($input: SubmitShowcaseInput!) { submitShowcase(input: $input) { id } }';
const report = 'mutation ($input: ReportInput!) { report(input: $input) { ok } }';

describe('with the two connections to the database that a test world has', () => {
  let world: TestWorld;
  let stage: EventStage;
  const peers: TestPeer[] = [];

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    for (let index = 0; index < crowd; index += 1) {
      const name = `Peer ${'ABCDEF'[index]}`;
      peers.push(await world.person(name, { moderates: index === 0 ? [stage.rootId] : [] }));
    }
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('everything is done, and in its time, though many do it at once', async () => {
    const { topicId } = stage;
    const { id: eventId } = await stage.schedule();
    const others = peers.map(({ id }) => id);
    const everything = peers.map(async (peer) => {
      const thread = await peer.ask<{ startThread: { id: Id } }>(start, {
        input: { topicId, title: `By ${peer.name}`, body: 'Words' },
      });
      const room = await peer.ask<{ openRoom: { id: Id } }>(open, {
        input: { title: `Of ${peer.name}`, peerIds: others.filter((id) => id !== peer.id) },
      });
      await Promise.all([
        peer.ask(reply, { input: { threadId: thread.startThread.id, body: 'More' } }),
        peer.ask(say, { input: { roomId: room.openRoom.id, body: 'Hello' } }),
        peer.ask(documents.register, { input: { eventId } }),
        peer.ask('mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }', {
          input: { topicIds: [topicId] },
        }),
        peer.ask(submit, {
          input: {
            ...{ topicId, title: 'A register', place: 'Ava', country: '' },
            ...{ done: 'Walked.', took: 'Weeks.', came: 'Peace.', conditions: '' },
          },
        }),
        peer.ask(report, {
          input: { subjectKind: 'event', subjectId: eventId, reason: 'spam', note: '' },
        }),
      ]);
    });
    await Promise.all(everything);
    await world.settle();
    await stage.organiser.ask(documents.invite, {
      input: { eventId, guests: 'Guest <guest@elsewhere.test>' },
    });
    await world.settle();
    expect(world.secondConnections).toEqual([]);
  });
});
