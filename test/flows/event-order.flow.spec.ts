import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { championRecognised, championWithdrawn } from '@peerloop/directory';
import type { Id } from '@peerloop/kernel';
import { subjectDecided } from '@peerloop/moderation';
import { Outbox, UnitOfWork, type DomainEvent } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { EventStage } from './event-stage.js';

describe('two events about one thing', () => {
  let world: TestWorld;
  let stage: EventStage;
  let ana: TestPeer;

  interface Happening {
    readonly listener: string;
    readonly record: () => Promise<Id>;
  }
  const happening = <Payload extends object>(
    event: DomainEvent<Payload>,
    listener: string,
  ): Happening => ({
    listener,
    record: () => world.get(UnitOfWork).run((tx) => world.get(Outbox).record(tx, event)),
  });
  /** The events reach their listeners the later one first. */
  const backwards = async (first: Happening, second: Happening) => {
    const [earlier, later] = [await first.record(), await second.record()];
    await world.deliver(second.listener, [later]);
    await world.deliver(first.listener, [earlier]);
    await world.settle();
  };

  const subjects: Readonly<Record<string, () => Promise<Id>>> = {
    post: async () => {
      const { startThread } = await ana.ask<{ startThread: { id: Id } }>(
        'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
        { input: { topicId: stage.topicId, title: 'A thread', body: 'Words' } },
      );
      const [post] = await world.sql<{ id: Id }>('SELECT id FROM post WHERE thread_id = $1', [
        startThread.id,
      ]);
      return post!.id;
    },
    message: async () => {
      const [room] = await world.sql<{ id: Id }>('SELECT id FROM room WHERE topic_id = $1', [
        stage.topicId,
      ]);
      const { postMessage } = await ana.ask<{ postMessage: { id: Id } }>(
        'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }',
        { input: { roomId: room!.id, body: 'Words' } },
      );
      return postMessage.id;
    },
    event: async () => (await stage.schedule()).id,
    showcase: async () => {
      const { submitShowcase } = await ana.ask<{ submitShowcase: { id: Id } }>(
        'mutation ($input: SubmitShowcaseInput!) { submitShowcase(input: $input) { id } }',
        {
          input: {
            ...{ topicId: stage.topicId, title: 'A register', place: 'Ava', country: '' },
            ...{ done: 'Walked.', took: 'Weeks.', came: 'Peace.', conditions: '' },
          },
        },
      );
      return submitShowcase.id;
    },
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    ana = await world.person('Ana Author');
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it.each([
    ['post', 'forum.obey-decision'],
    ['message', 'rooms.obey-decision'],
    ['event', 'events.obey-decision'],
    ['showcase', 'showcases.obey-decision'],
  ])('leave a %s as the later decision wants it', async (subjectKind, listener) => {
    const subjectId = await subjects[subjectKind]!();
    await world.settle();
    const decide = (decision: 'hide' | 'keep') =>
      happening(
        subjectDecided({ subjectKind, subjectId, decision, moderatorId: ana.id }),
        listener,
      );
    const isHidden = async () => {
      const [row] = await world.sql<{ hidden: boolean }>(
        `SELECT hidden_at IS NOT NULL AS hidden FROM ${subjectKind} WHERE id = $1`,
        [subjectId],
      );
      return row?.hidden;
    };

    await backwards(decide('hide'), decide('keep'));
    expect(await isHidden()).toBe(false);
    await backwards(decide('keep'), decide('hide'));
    expect(await isHidden()).toBe(true);
  });

  it('leave a champion as the later one says', async () => {
    const since = world.clock.now().toISOString();
    const recognised = happening(
      championRecognised({ peerId: ana.id, since }),
      'directory.show-champion',
    );
    const withdrawn = happening(championWithdrawn({ peerId: ana.id }), 'directory.hide-champion');
    const isChampion = async () => {
      const [row] = await world.sql<{ champion: boolean }>(
        'SELECT champion_since IS NOT NULL AS champion FROM profile WHERE peer_id = $1',
        [ana.id],
      );
      return row?.champion;
    };

    await backwards(withdrawn, recognised);
    expect(await isChampion()).toBe(true);
    await backwards(recognised, withdrawn);
    expect(await isChampion()).toBe(false);
  });
});
