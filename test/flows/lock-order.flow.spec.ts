import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { subjectDecided } from '@peerloop/moderation';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { EventStage } from './event-stage.js';

const rounds = 25;

type Action = () => Promise<unknown>;

// PostgreSQL looks for deadlocks after a second; here at once, so that many rounds are cheap.
describe('actions that meet take their locks in one order', () => {
  let world: TestWorld;
  let stage: EventStage;
  let ana: TestPeer;
  let bob: TestPeer;
  let moderator: TestPeer;

  const post = async () => {
    const { startThread } = await ana.ask<{ startThread: { id: Id } }>(
      'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }',
      { input: { topicId: stage.topicId, title: 'A thread', body: 'Words' } },
    );
    const [row] = await world.sql<{ id: Id }>('SELECT id FROM post WHERE thread_id = $1', [
      startThread.id,
    ]);
    return row!.id;
  };
  const message = async () => {
    const [room] = await world.sql<{ id: Id }>('SELECT id FROM room WHERE topic_id = $1', [
      stage.topicId,
    ]);
    const { postMessage } = await ana.ask<{ postMessage: { id: Id } }>(
      'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }',
      { input: { roomId: room!.id, body: 'Words' } },
    );
    return postMessage.id;
  };
  const keep = async (subjectKind: string, subjectId: Id, listener: string) => {
    const decision = { subjectKind, subjectId, decision: 'keep' as const, moderatorId: bob.id };
    const eventId = await world
      .get(UnitOfWork)
      .run((tx) => world.get(Outbox).record(tx, subjectDecided(decision)));
    await world.deliver(listener, [eventId]);
  };
  const decideReports = async (subjectId: Id): Promise<Action[]> => {
    const input = { subjectKind: 'post', subjectId, reason: 'spam', note: '' };
    for (const reporter of [bob, moderator])
      await reporter.ask('mutation ($input: ReportInput!) { report(input: $input) { ok } }', {
        input,
      });
    const reports = await world.sql<{ id: Id }>('SELECT id FROM report WHERE subject_id = $1', [
      subjectId,
    ]);
    return reports.map(
      ({ id }) =>
        () =>
          moderator.ask(
            'mutation ($input: DecideReportInput!) { decideReport(input: $input) { ok } }',
            { input: { reportId: id, decision: 'keep' } },
          ),
    );
  };

  beforeAll(async () => {
    // Enough for both to be under way at once.
    world = await TestWorld.start({ poolSize: 6 });
    await world.sql(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET deadlock_timeout = 20', current_database()); END $$`,
    );
    stage = await EventStage.set(world);
    ana = await world.person('Ana Author');
    bob = await world.person('Bob Reader');
    moderator = await world.person('Mod Erator', { moderates: [stage.rootId] });
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  const pairs: Readonly<Record<string, () => Promise<Action[]>>> = {
    'a decision on a first post, and its author who changes it': async () => {
      const postId = await post();
      // The later rounds are conflicts, which lock as well.
      const input = { postId, body: 'Other words', version: 1 };
      return [
        () => keep('post', postId, 'forum.obey-decision'),
        () =>
          ana.call('mutation ($input: EditPostInput!) { editPost(input: $input) { id } }', {
            input,
          }),
      ];
    },
    'a decision on a message, and its author who changes it': async () => {
      const input = { messageId: await message(), body: 'Other words' };
      return [
        () => keep('message', input.messageId, 'rooms.obey-decision'),
        () =>
          ana.ask('mutation ($input: EditMessageInput!) { editMessage(input: $input) { id } }', {
            input,
          }),
      ];
    },
    'two decisions that begin at different reports': async () => decideReports(await post()),
    'two organisations that become one, and who works there and changes her profile': async () => {
      const organiser = await world.person('Olga Organiser', { roles: ['organiser'] });
      const organisation = async () => {
        const id = newId();
        await world.sql(
          `INSERT INTO organisation (id, name, kind, level, country, place, search, created_at)
           VALUES ($1, $2, 'ngo', 'national', '', '', $2, now())`,
          [id, id],
        );
        return id;
      };
      const intoId = await organisation();
      const rest = { role: '', place: '', country: '', bio: '', offers: '', seeks: '' };
      const input = { ...rest, languages: [], expertise: [], organisationId: intoId, version: 1 };
      return [
        async () => {
          const fromId = await organisation();
          const works = 'UPDATE profile SET organisation_id = $2 WHERE peer_id = $1';
          await world.sql(works, [ana.id, fromId]);
          await organiser.ask(
            'mutation ($input: MergeOrganisationsInput!) { mergeOrganisations(input: $input) { id } }',
            { input: { fromId, intoId } },
          );
        },
        // Conflicts, which lock as well.
        async () => {
          for (let times = 0; times < 4; times += 1)
            await ana.call(
              'mutation ($input: ChangeProfileInput!) { changeProfile(input: $input) { version } }',
              { input },
            );
        },
      ];
    },
    'two who follow the same topics in different orders': () => {
      const topicIds = [stage.rootId, stage.topicId];
      const follow = (who: TestPeer, ids: Id[]) => async () => {
        await world.sql('DELETE FROM topic_follow WHERE peer_id = $1', [who.id]);
        await who.ask('mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }', {
          input: { topicIds: ids },
        });
      };
      return Promise.resolve([follow(ana, topicIds), follow(bob, topicIds.toReversed())]);
    },
  };

  it.each(Object.entries(pairs))('%s', async (_, meet) => {
    const before = world.deadlocks;
    const actions = await meet();
    for (let round = 0; round < rounds; round += 1) {
      await world.sql('UPDATE report SET decision = NULL, decided_by = NULL, decided_at = NULL');
      await Promise.all(actions.map((action) => action()));
    }
    expect(world.deadlocks - before).toBe(0);
  });
});
