import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { EventStage } from './event-stage.js';

const start = 'mutation ($input: StartThreadInput!) { startThread(input: $input) { id } }';
const reply = 'mutation ($input: ReplyInput!) { reply(input: $input) { id } }';
const report = 'mutation ($input: ReportInput!) { report(input: $input) { ok } }';
const decide = 'mutation ($input: DecideReportInput!) { decideReport(input: $input) { ok } }';
const look = `mutation ($input: LookAtReportInput!) {
  lookAtReport(input: $input) { author html reported }
}`;
const queue = (name: string) =>
  `query { ${name} { edges { node {
    id subjectTitle subjectPath authorName reporterName hiddenAt
  } } } }`;
const posts = `query ($id: ID!) { posts(threadId: $id) { edges { node { seq bodyHtml hidden } } } }`;
const inbox = `query { notifications { edges { node { kind title body } } } }`;

interface Reported {
  readonly id: Id;
  readonly subjectTitle: string;
  readonly subjectPath: string | null;
  readonly authorName: string;
}
type Queue = Readonly<Record<string, { readonly edges: { readonly node: Reported }[] }>>;

describe('moderators', () => {
  let world: TestWorld;
  let stage: EventStage;
  let ana: TestPeer;
  let bob: TestPeer;
  let moderator: TestPeer;
  let administrator: TestPeer;
  let threadId: Id;
  let postId: Id;

  const standing = async (who: TestPeer, name: string) =>
    (await who.ask<Queue>(queue(name)))[name]!.edges.map(({ node }) => node);
  const settle = async (by: TestPeer, input: object) => {
    await by.ask(decide, { input });
    await world.settle();
  };
  const reads = async (who: TestPeer) => {
    const answer = await who.ask<{ posts: { edges: { node: { bodyHtml: string } }[] } }>(posts, {
      id: threadId,
    });
    return answer.posts.edges.map(({ node }) => node.bodyHtml);
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    stage = await EventStage.set(world);
    ana = await world.person('Ana Author', { locale: 'fr' });
    bob = await world.person('Bob Reader');
    moderator = await world.person('Mod Erator', { moderates: [stage.rootId] });
    administrator = await world.person('Ada Ministrator', { roles: ['administrator'] });
    const input = { topicId: stage.topicId, title: 'Canals', body: 'Opening' };
    threadId = (await bob.ask<{ startThread: { id: Id } }>(start, { input })).startThread.id;
    const answer = await ana.ask<{ reply: { id: Id } }>(reply, {
      input: { threadId, body: 'Buy my *pumps*' },
    });
    postId = answer.reply.id;
    await bob.ask(reply, { input: { threadId, body: 'No, thank you' } });
    await world.settle();
  }, 60_000);
  afterAll(() => world.stop(), 30_000);

  it('see whose words were reported, and read them in their surroundings, which is noted', async () => {
    const input = { subjectKind: 'post', subjectId: postId, reason: 'spam', note: '' };
    expect((await ana.refused(report, { input })).code).toBe('FORBIDDEN');
    await bob.ask(report, { input });
    const [open] = await standing(moderator, 'openReports');
    expect(open).toMatchObject({ authorName: 'Ana Author', reporterName: 'Bob Reader' });
    expect(open!.subjectPath).toMatch(/^\/threads\//);
    const seen = await moderator.ask(look, { input: { reportId: open!.id } });
    expect(seen).toEqual({
      lookAtReport: [
        { author: 'Bob Reader', html: '<p>Opening</p>', reported: false },
        { author: 'Ana Author', html: '<p>Buy my <em>pumps</em></p>', reported: true },
        { author: 'Bob Reader', html: '<p>No, thank you</p>', reported: false },
      ],
    });
    const looks = await world.sql('SELECT moderator_id FROM moderation_look WHERE report_id = $1', [
      open!.id,
    ]);
    expect(looks).toEqual([{ moderator_id: moderator.id }]);
  });

  it('hide it and show it again, and the author hears why, in her language', async () => {
    const [open] = await standing(moderator, 'openReports');
    await settle(moderator, { reportId: open!.id, decision: 'hide', told: 'No shops here.' });
    expect((await reads(bob)).join()).not.toContain('pumps');
    expect((await reads(ana)).join()).toContain('pumps');
    expect(await standing(moderator, 'openReports')).toEqual([]);
    const [hidden] = await standing(moderator, 'hiddenThings');
    expect(hidden).toMatchObject({ authorName: 'Ana Author', hiddenAt: expect.any(String) });
    const told = async () => {
      const { notifications } = await ana.ask<{ notifications: { edges: { node: object }[] } }>(
        inbox,
      );
      return notifications.edges.map(({ node }) => node)[0];
    };
    expect(await told()).toMatchObject({
      kind: 'moderation.thing-decided',
      title: expect.stringMatching(/^La modération a masqué/),
      body: expect.stringMatching(/publicité.*\n+No shops here\.$/s),
    });
    await settle(moderator, { reportId: hidden!.id, decision: 'keep' });
    expect((await reads(bob)).join()).toContain('pumps');
    expect(await standing(moderator, 'hiddenThings')).toEqual([]);
    expect(await told()).toMatchObject({ title: expect.stringMatching(/affiche de nouveau/) });
  });

  it('of a group’s room are administrators, who see what was said around it', async () => {
    const opened = await ana.ask<{ openRoom: { id: Id } }>(
      'mutation ($input: OpenRoomInput!) { openRoom(input: $input) { id } }',
      { input: { title: 'Closed group', peerIds: [bob.id] } },
    );
    const say = 'mutation ($input: PostMessageInput!) { postMessage(input: $input) { id } }';
    const sayIn = async (body: string) =>
      (
        await ana.ask<{ postMessage: { id: Id } }>(say, {
          input: { roomId: opened.openRoom.id, body },
        })
      ).postMessage.id;
    await sayIn('Before');
    const subjectId = await sayIn('Something cruel');
    const input = { subjectKind: 'message', subjectId, reason: 'abuse', note: '' };
    await bob.ask(report, { input });
    expect(await standing(moderator, 'openReports')).toEqual([]);
    const [open] = await standing(administrator, 'openReports');
    // She is not in it: a link would lead nowhere.
    expect(open!.subjectPath).toBeNull();
    const { lookAtReport } = await administrator.ask<{ lookAtReport: object[] }>(look, {
      input: { reportId: open!.id },
    });
    expect(lookAtReport).toMatchObject([{ html: '<p>Before</p>' }, { reported: true }]);
    expect((await moderator.refused(look, { input: { reportId: open!.id } })).code).toBe(
      'NOT_FOUND',
    );
    await settle(administrator, { reportId: open!.id, decision: 'hide' });
    const messages = `query ($roomId: ID!) {
      messages(roomId: $roomId) { edges { node { bodyHtml deleted hidden } } } }`;
    // Not as if its author had deleted it, who did not.
    expect(await ana.ask(messages, { roomId: opened.openRoom.id })).toMatchObject({
      messages: {
        edges: [
          { node: { bodyHtml: '', deleted: true, hidden: true } },
          { node: { hidden: false } },
        ],
      },
    });
  });

  it('read the words of whoever has left, of every kind of thing', async () => {
    const gone = newId();
    const made = async (name: string, type: string, input: object) => {
      const document = `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`;
      return (await ana.ask<Record<string, { id: Id }>>(document, { input }))[name]!.id;
    };
    const [room] = await world.sql<{ id: Id }>('SELECT id FROM room WHERE topic_id = $1', [
      stage.topicId,
    ]);
    const parts = { done: 'Walked.', took: 'Weeks.', came: 'Peace.', conditions: '' };
    const place = { topicId: stage.topicId, title: 'A register', place: 'Ava', country: '' };
    const things = [
      ['post', 'author_id', await made('reply', 'ReplyInput', { threadId, body: 'Walked.' })],
      [
        ...(['message', 'author_id'] as const),
        await made('postMessage', 'PostMessageInput', { roomId: room!.id, body: 'Walked.' }),
      ],
      [
        ...(['showcase', 'champion_id'] as const),
        await made('submitShowcase', 'SubmitShowcaseInput', { ...place, ...parts }),
      ],
      ['event', 'host_id', (await stage.schedule(undefined, { description: 'Walked.' })).id],
    ] as const;
    await world.sql(`UPDATE showcase SET status = 'published'`);
    for (const [kind, author, id] of things) {
      await world.sql(`UPDATE ${kind} SET ${author} = $2 WHERE id = $1`, [id, gone]);
      const input = { subjectKind: kind, subjectId: id, reason: 'spam', note: '' };
      await bob.ask(report, { input });
      const [open] = await standing(administrator, 'openReports');
      const { lookAtReport } = await administrator.ask<{ lookAtReport: object[] }>(look, {
        input: { reportId: open!.id },
      });
      const words = { author: '', html: expect.stringContaining('Walked.'), reported: true };
      expect(lookAtReport).toContainEqual(words);
    }
  });

  it('hide a showcase, which says so to its author and is missing for others', async () => {
    const submit = `mutation ($input: SubmitShowcaseInput!) { submitShowcase(input: $input) { id } }`;
    const showcase = 'query ($id: ID!) { showcase(id: $id) { hidden } }';
    const parts = { done: 'Walked.', took: 'Weeks.', came: 'Peace.', conditions: '' };
    const place = { topicId: stage.topicId, title: 'A register', place: 'Ava', country: '' };
    const { submitShowcase } = await ana.ask<{ submitShowcase: { id: Id } }>(submit, {
      input: { ...place, ...parts },
    });
    const { id } = submitShowcase;
    await world.sql(`UPDATE showcase SET status = 'published' WHERE id = $1`, [id]);
    expect(await ana.ask(showcase, { id })).toEqual({ showcase: { hidden: false } });
    const input = { subjectKind: 'showcase', subjectId: id, reason: 'spam', note: '' };
    await bob.ask(report, { input });
    const [open] = await standing(moderator, 'openReports');
    await settle(moderator, { reportId: open!.id, decision: 'hide' });
    expect(await ana.ask(showcase, { id })).toEqual({ showcase: { hidden: true } });
    expect((await bob.refused(showcase, { id })).code).toBe('NOT_FOUND');
  });
});
