import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@peerloop/kernel';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { EventStage } from './event-stage.js';

const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
const reply = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const removePost = 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { ok } }';
const openRoom = 'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }';
const say = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';
const removeMessage =
  'mutation ($input: DeleteMessageInput!) { deleteMessage(input: $input) { ok } }';
const report = 'mutation ($input: ReportInput!) { report(input: $input) { ok } }';
const decide = 'mutation ($input: DecideReportInput!) { decideReport(input: $input) { ok } }';
const inbox = `query {
  notifications { edges { node { kind body } } } viewer { unreadNotifications }
}`;

interface Inbox {
  readonly notifications: { readonly edges: { node: { kind: string; body: string | null } }[] };
  readonly viewer: { readonly unreadNotifications: number };
}

describe('what was told of something', () => {
  let world: TestWorld;
  let stage: EventStage;
  let ana: TestPeer;
  let bob: TestPeer;
  let moderator: TestPeer;

  const told = async (who: TestPeer, kind: string) => {
    const { notifications, viewer } = await who.ask<Inbox>(inbox);
    const bodies = notifications.edges.flatMap(({ node }) => (node.kind === kind ? node.body : []));
    return { bodies, unread: viewer.unreadNotifications };
  };
  const startThread = async (body: string) => {
    const input = { topicId: stage.topicId, title: 'A thread', body };
    const answer = await ana.ask<{ startThread: { id: Id } }>(start, { input });
    await world.settle();
    return answer.startThread.id;
  };
  const replyIn = async (threadId: Id, body: string) => {
    const answer = await ana.ask<{ reply: { id: Id } }>(reply, { input: { threadId, body } });
    await world.settle();
    return answer.reply.id;
  };
  const hide = async (subjectKind: string, subjectId: Id, reporter = bob, by = moderator) => {
    const input = { subjectKind, subjectId, reason: 'spam', note: '' };
    await reporter.ask(report, { input });
    const [open] = await world.sql<{ id: Id }>('SELECT id FROM report WHERE subject_id = $1', [
      subjectId,
    ]);
    await by.ask(decide, { input: { reportId: open!.id, decision: 'hide' } });
    await world.settle();
  };
  /** What waits because the mail server takes nothing just now. */
  const mailsWith = (words: string) =>
    world.sql(`SELECT id FROM mail_delivery WHERE to_address = $2 AND text LIKE '%' || $1 || '%'`, [
      words,
      bob.address,
    ]);

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    ana = await world.person('Ana Author');
    bob = await world.person('Bob Follower');
    moderator = await world.person('Mod Erator', { moderates: [stage.rootId] });
    await bob.ask('mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }', {
      input: { topicIds: [stage.topicId] },
    });
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  it('leaves the inbox when its author deletes it, and the bell is right at once', async () => {
    const threadId = await startThread('Opening words');
    const postId = await replyIn(threadId, 'Something regretted');
    const before = await told(bob, 'forum.reply-in-topic');
    expect(before.bodies).toEqual(['Something regretted']);
    const live = await bob.live();
    await ana.ask(removePost, { input: { postId } });
    await world.settle();
    expect(await told(bob, 'forum.reply-in-topic')).toEqual({
      bodies: [],
      unread: before.unread - 1,
    });
    expect(await live.next('inbox:new')).toEqual({ unread: before.unread - 1 });
    live.close();
    expect((await told(bob, 'forum.thread-in-topic')).bodies).toEqual(['Opening words']);
  });

  it('is not mailed any more when a moderator removes it, with all that answers it', async () => {
    world.sink.turnAway(true);
    const threadId = await startThread('Slander in a thread');
    await replyIn(threadId, 'Slander in its reply');
    expect(await mailsWith('Slander in a thread')).toHaveLength(1);
    const [opening] = await world.sql<{ id: Id }>(
      'SELECT id FROM post WHERE thread_id = $1 AND seq = 1',
      [threadId],
    );
    await hide('post', opening!.id);
    expect((await told(bob, 'forum.thread-in-topic')).bodies).not.toContain('Slander in a thread');
    expect((await told(bob, 'forum.reply-in-topic')).bodies).toEqual([]);
    expect(await mailsWith('Slander in a thread')).toEqual([]);
    world.sink.turnAway(false);
  });

  it('counts as never written when it is gone, and open pages hear of all of it', async () => {
    const threadId = await startThread('What stays');
    const standing = () =>
      world.sql('SELECT post_count, last_post_at, last_poster_id FROM thread WHERE id = $1', [
        threadId,
      ]);
    const before = await standing();
    const live = await bob.live();
    expect(await live.send('thread:watch', { threadId })).toMatchObject({ ok: true });
    const hears = async (change: () => Promise<unknown>) => {
      const heard = live.all('thread:changed').length;
      await change();
      await live.next('thread:changed', () => live.all('thread:changed').length > heard);
    };
    const answerOfBob = async () => {
      world.clock.advance({ hours: 1 });
      const input = { threadId, body: 'What does not stay' };
      return (await bob.ask<{ reply: { id: Id } }>(reply, { input })).reply.id;
    };
    let postId = '' as Id;
    await hears(async () => (postId = await answerOfBob()));
    expect(await standing()).toMatchObject([{ post_count: 2, last_poster_id: bob.id }]);
    await hears(() => bob.ask(removePost, { input: { postId } }));
    expect(await standing()).toEqual(before);
    await hears(async () => (postId = await answerOfBob()));
    await hears(() => hide('post', postId, ana));
    expect(await standing()).toEqual(before);
    live.close();
  });

  it('is never the rewriting of a showcase that nobody has looked over', async () => {
    const texts = { took: 't', came: 'c', conditions: 'c', place: 'Town', country: 'RS' };
    const words = { topicId: stage.topicId, title: 'Canals by hand', ...texts };
    const { submitShowcase } = await ana.ask<{ submitShowcase: { id: Id } }>(
      'mutation ($input: SubmitShowcaseInput!) { submitShowcase(input: $input) { id } }',
      { input: { ...words, done: 'Looked over once' } },
    );
    const showcaseId = submitShowcase.id;
    const publish = (version: number) =>
      moderator.ask(
        'mutation ($input: ReviewShowcaseInput!) { reviewShowcase(input: $input) { id } }',
        {
          input: { showcaseId, verdict: 'publish', version, note: '' },
        },
      );
    await publish(1);
    await ana.ask(
      'mutation ($input: ChangeShowcaseInput!) { changeShowcase(input: $input) { id } }',
      {
        input: { showcaseId, version: 2, ...words, done: 'Smuggled in' },
      },
    );
    await world.settle();
    expect((await told(bob, 'showcases.published')).bodies).toEqual([]);
    const [row] = await world.sql<{ version: number }>(
      'SELECT version FROM showcase WHERE id = $1',
      [showcaseId],
    );
    await publish(row!.version);
    await world.settle();
    expect((await told(bob, 'showcases.published')).bodies).toEqual(['Smuggled in']);
  });

  it('in a room leaves its last activity as it was', async () => {
    const opened = await ana.ask<{ openRoom: { id: Id } }>(openRoom, {
      input: { title: 'Quiet group', peerIds: [bob.id] },
    });
    const administrator = await world.person('Ada Ministrator', { roles: ['administrator'] });
    const input = { roomId: opened.openRoom.id };
    const standing = () =>
      world.sql('SELECT last_message_at FROM room WHERE id = $1', [input.roomId]);
    await ana.ask(say, { input: { ...input, body: 'First' } });
    const before = await standing();
    for (const leave of [
      (messageId: Id) => bob.ask(removeMessage, { input: { messageId } }),
      (messageId: Id) => hide('message', messageId, ana, administrator),
    ]) {
      world.clock.advance({ hours: 1 });
      const answer = await bob.ask<{ postMessage: { id: Id } }>(say, {
        input: { ...input, body: 'Second' },
      });
      expect(await standing()).not.toEqual(before);
      await leave(answer.postMessage.id);
      expect(await standing()).toEqual(before);
    }
  });

  it('in a group is forgotten with the message, and the next one is told anew', async () => {
    const opened = await ana.ask<{ openRoom: { id: Id } }>(openRoom, {
      input: { title: 'Group', peerIds: [bob.id] },
    });
    const roomId = opened.openRoom.id;
    const sayIn = async (body: string) => {
      const answer = await ana.ask<{ postMessage: { id: Id } }>(say, { input: { roomId, body } });
      await world.settle();
      return answer.postMessage.id;
    };
    world.sink.turnAway(true);
    const messageId = await sayIn('Said in haste');
    expect((await told(bob, 'rooms.message-in-group')).bodies).toEqual(['Said in haste']);
    expect(await mailsWith('Said in haste')).toHaveLength(1);
    await ana.ask(removeMessage, { input: { messageId } });
    await world.settle();
    expect((await told(bob, 'rooms.message-in-group')).bodies).toEqual([]);
    expect(await mailsWith('Said in haste')).toEqual([]);
    world.sink.turnAway(false);
    await sayIn('Said well');
    expect((await told(bob, 'rooms.message-in-group')).bodies).toEqual(['Said well']);
    const [mail] = (await world.mailsTo(bob.address)).slice(-1);
    expect(mail?.text).toContain('Said well');
  });

  it('goes with an event that a moderator removes', async () => {
    const { id } = await stage.schedule(stage.organiser, { title: 'Not what it says' });
    expect(await stage.titles(bob)).toEqual(
      expect.arrayContaining([expect.stringContaining('Not what it says')]),
    );
    await hide('event', id);
    expect((await stage.titles(bob)).join()).not.toContain('Not what it says');
  });
});
