import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import { TestWorld, type TestPeer, topicTexts } from '@peerloop/testing';

const start = `mutation ($input: StartThreadInput!) {
  startThread(input: $input) { id title postCount author { name } topic { slug } }
}`;
const reply = `mutation ($input: ReplyInput!) { reply(input: $input) { id seq bodyHtml version mayEdit } }`;
const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { bodyHtml version editedAt } }`;
const remove = `mutation ($input: DeletePostInput!) { deletePost(input: $input) { ok } }`;
const posts = `query ($threadId: ID!, $first: Int, $after: String) {
  posts(threadId: $threadId, first: $first, after: $after) {
    edges { node { id seq bodyHtml deleted author { name role } reactions { kind count mine } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const threads = `query ($topicId: ID, $first: Int, $after: String) {
  threads(topicId: $topicId, first: $first, after: $after) {
    edges { node { id title author { name } lastPoster { name } postCount } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const followed = `query { threads(followed: true) { edges { node { title } } } }`;
const inbox = `query { notifications { edges { node { kind title path } } } viewer { unreadNotifications } }`;

interface Started {
  readonly startThread: { readonly id: string };
}
interface Replied {
  readonly reply: { readonly id: string; readonly seq: number; readonly version: number };
}
interface Inbox {
  readonly notifications: {
    readonly edges: { node: { kind: string; title: string; path: string } }[];
  };
  readonly viewer: { readonly unreadNotifications: number };
}

describe('the forum', () => {
  let world: TestWorld;
  let organiser: TestPeer;
  let ana: TestPeer;
  let bob: TestPeer;
  let topicId: string;

  const addTopic = async (title: string, parentId: string | null = null): Promise<string> => {
    const { addTopic: topic } = await organiser.ask<{ addTopic: { id: string } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id } }',
      { input: { parentId, texts: topicTexts(title) } },
    );
    await world.settle();
    return topic.id;
  };
  const startThread = async (by: TestPeer, title: string, topic = topicId): Promise<string> => {
    const answer = await by.ask<Started>(start, {
      input: { topicId: topic, title, body: `About ${title}` },
    });
    return answer.startThread.id;
  };

  beforeAll(async () => {
    world = await TestWorld.start();
    organiser = await world.person('Olga Organiser', { roles: ['organiser'] });
    ana = await world.person('Ana Author');
    bob = await world.person('Bob Follower', { locale: 'fr' });
    topicId = await addTopic('Land consolidation');
  });
  afterAll(() => world.stop());

  it('opens a thread that guests read, with the author’s name and nothing private', async () => {
    const threadId = await startThread(ana, 'Boundaries **of** parcels');
    await world.settle();
    const page = await world.guest.ask<{ posts: { edges: { node: Record<string, unknown> }[] } }>(
      posts,
      { threadId },
    );
    expect(page.posts.edges.map((edge) => edge.node)).toEqual([
      expect.objectContaining({
        seq: 1,
        bodyHtml: '<p>About Boundaries <strong>of</strong> parcels</p>',
        author: { name: 'Ana Author', role: null },
      }),
    ]);
  });

  it('tells followers of the topic in inbox, mail and live, each in her language, once', async () => {
    await bob.ask('mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }', {
      input: { topicIds: [topicId] },
    });
    const live = await bob.live();
    const threadId = await startThread(ana, 'Water users');
    await world.settle();
    await world.settle();
    const { notifications, viewer } = await bob.ask<Inbox>(inbox);
    expect(notifications.edges.map((edge) => edge.node)).toEqual([
      {
        kind: 'forum.thread-in-topic',
        title: 'Ana Author a ouvert « Water users » dans Land consolidation',
        path: `/threads/${threadId}`,
      },
    ]);
    expect(viewer.unreadNotifications).toBe(1);
    const mails = await world.mailsTo(bob.address);
    expect(mails.map((mail) => mail.subject)).toEqual([
      'Ana Author a ouvert « Water users » dans Land consolidation',
    ]);
    expect(mails[0]?.text).toContain(`https://peerloop.test/threads/${threadId}`);
    expect(await live.next('inbox:new')).toEqual({ unread: 1 });
    // Whoever looks at the thread has read its news; what leads elsewhere stays.
    const mark =
      'mutation ($input: MarkPlacesReadInput!) { markPlacesRead(input: $input) { unread } }';
    const unreadAfter = async (paths: string[]) =>
      (await bob.ask<{ markPlacesRead: object }>(mark, { input: { paths } })).markPlacesRead;
    expect(await unreadAfter([`/threads/${newId()}`])).toEqual({ unread: 1 });
    expect(await unreadAfter(['/topics', `/threads/${threadId}`])).toEqual({ unread: 0 });
    expect(await live.next('inbox:new', ({ unread }) => unread === 0)).toEqual({ unread: 0 });
    live.close();
  });

  it('makes one conversation of the mails about a thread, and keeps directions apart', async () => {
    const [title, written] = ['مياه', 'مياه\u202e'];
    const threadId = await startThread(ana, written);
    await world.settle();
    await bob.ask('mutation ($input: WatchThreadInput!) { watchThread(input: $input) { id } }', {
      input: { threadId, watching: true },
    });
    for (const body of ['one', 'two']) await ana.ask(reply, { input: { threadId, body } });
    await world.settle();
    const mails = (await world.mailsTo(bob.address)).filter(({ subject }) =>
      subject?.includes(title),
    );
    expect(mails).toHaveLength(3);
    for (const mail of mails) {
      expect(mail.subject).toContain(`\u2068${title}\u2069`);
      expect(mail.inReplyTo).toBe(`<${threadId}@peerloop.test>`);
      expect(mail.references).toBe(mail.inReplyTo);
    }
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('lets a reader out of one kind of mail by one click, without signing in', async () => {
    const mail = (await world.mailsTo(bob.address)).at(-1)!;
    const header = (name: string) => String(mail.headerLines.find(({ key }) => key === name)?.line);
    expect(header('list-id')).toContain('<forum.reply-in-thread.peerloop.test>');
    expect(header('list-unsubscribe-post')).toContain('List-Unsubscribe=One-Click');
    expect(mail.text).toContain('Une réponse dans une discussion à laquelle je participe');
    const url = /<(https:[^>]+)>/.exec(header('list-unsubscribe').replaceAll(/\s/g, ''))![1]!;
    const at = url.replace('https://peerloop.test', world.url);
    const channels = () =>
      world.sql<{ channel: string; rhythm: string }>(
        `SELECT channel, rhythm FROM notification_preference WHERE peer_id = $1 AND kind = 'forum.reply-in-thread'`,
        [bob.id],
      );
    expect(await (await fetch(at)).text()).toContain('<form method="post">');
    expect(await channels()).toEqual([]);
    const forged = at.replace(/.(?=&)/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await fetch(forged, { method: 'POST' })).status).toBe(404);
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), new FormData()]) {
      expect((await fetch(at, { method: 'POST', body })).status).toBe(200);
    }
    expect(await channels()).toEqual([{ channel: 'mail', rhythm: 'never' }]);
    const count = (await world.mailsTo(bob.address)).length;
    const threadId = mail.inReplyTo!.slice(1).split('@')[0];
    await ana.ask(reply, { input: { threadId, body: 'unheard' } });
    await world.settle();
    expect(await world.mailsTo(bob.address)).toHaveLength(count);
  });

  it('numbers posts of ten writers at once without gaps', async () => {
    const threadId = await startThread(ana, 'Ten at once');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? ana : bob).ask<Replied>(reply, { input: { threadId, body: `post ${index}` } }),
      ),
    );
    const numbers = answers.map((answer) => answer.reply.seq).sort((a, b) => a - b);
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('lets only the author edit, and only what she has read', async () => {
    const threadId = await startThread(ana, 'Editing');
    const { reply: post } = await ana.ask<Replied>(reply, { input: { threadId, body: 'first' } });
    const foreign = await bob.refused(edit, {
      input: { postId: post.id, body: 'mine now', version: 1 },
    });
    expect(foreign.code).toBe('FORBIDDEN');
    await ana.ask(edit, { input: { postId: post.id, body: 'second', version: 1 } });
    const stale = await ana.refused(edit, {
      input: { postId: post.id, body: 'third', version: 1 },
    });
    expect(stale.code).toBe('CONFLICT');
    const page = await world.guest.ask<{ posts: { edges: { node: { bodyHtml: string } }[] } }>(
      posts,
      { threadId },
    );
    expect(page.posts.edges[1]?.node.bodyHtml).toBe('<p>second</p>');
  });

  it('leaves the place of a deleted post and forgets its words', async () => {
    const threadId = await startThread(ana, 'Deleting');
    const { reply: post } = await bob.ask<Replied>(reply, {
      input: { threadId, body: 'a secret' },
    });
    expect((await ana.refused(remove, { input: { postId: post.id } })).code).toBe('FORBIDDEN');
    await bob.ask(remove, { input: { postId: post.id } });
    const page = await world.guest.ask<{ posts: { edges: { node: object }[] } }>(posts, {
      threadId,
    });
    expect(page.posts.edges[1]?.node).toEqual(
      expect.objectContaining({ seq: 2, deleted: true, bodyHtml: '' }),
    );
    expect(await world.sql(`SELECT id FROM post WHERE body LIKE '%a secret%'`)).toEqual([]);
  });

  it('repeats a mutation with the same key safely, and refuses the key with another body', async () => {
    const threadId = await startThread(ana, 'Repeating');
    const input = { threadId, body: 'once' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        ana.ask<Replied>(reply, { input }, { idempotencyKey: 'reply-once-1' }),
      ),
    );
    expect(new Set(answers.map((answer) => answer.reply.id)).size).toBe(1);
    const other = await ana.refused(
      reply,
      { input: { threadId, body: 'twice' } },
      { idempotencyKey: 'reply-once-1' },
    );
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const rows = await world.sql<{ n: number }>(
      'SELECT count(*)::int AS n FROM post WHERE thread_id = $1',
      [threadId],
    );
    expect(rows[0]?.n).toBe(2);
  });

  it('pages through threads without losing or repeating one, branches included', async () => {
    const branch = await addTopic('Branch');
    const leaf = await addTopic('Leaf', branch);
    for (let index = 0; index < 7; index += 1) {
      world.clock.advance({ seconds: index % 3 });
      await startThread(ana, `Thread ${index}`, index % 2 ? leaf : branch);
    }
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: {
        threads: {
          edges: { node: { title: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await world.guest.ask(threads, { topicId: branch, first: 3, after });
      seen.push(...page.threads.edges.map((edge) => edge.node.title));
      ({ hasNextPage: more, endCursor: after } = page.threads.pageInfo);
    }
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Thread ${index}`));
  });

  it('lists the threads of topics one follows, with those below, and no others', async () => {
    const carla = await world.person('Carla Chooser');
    const root = await addTopic('Rivers');
    const below = await addTopic('Dams', root);
    const above = await addTopic('Forests');
    const sibling = await addTopic('Oaks', above);
    await startThread(ana, 'In the branch', root);
    await startThread(ana, 'Below it', below);
    await startThread(ana, 'Above what she follows', above);
    await startThread(ana, 'Just what she follows', sibling);
    const titles = async (by: Pick<TestPeer, 'ask'>): Promise<string[]> => {
      const answer = await by.ask<{ threads: { edges: { node: { title: string } }[] } }>(followed);
      return answer.threads.edges.map((edge) => edge.node.title);
    };
    expect(await titles(carla)).toEqual([]);
    await carla.ask('mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }', {
      input: { topicIds: [root, sibling] },
    });
    expect(await titles(carla)).toEqual(['Just what she follows', 'Below it', 'In the branch']);
    expect(await titles(world.guest)).toEqual([]);
  });

  it('asks the database as often for twenty threads as for one', async () => {
    const many = await addTopic('Many');
    for (let index = 0; index < 20; index += 1)
      await startThread(index % 2 ? ana : bob, `Many ${index}`, many);
    const one = await world.statements(() => ana.ask(threads, { topicId: many, first: 1 }));
    const twenty = await world.statements(() => ana.ask(threads, { topicId: many, first: 20 }));
    expect(twenty).toBe(one);
    expect(twenty).toBeLessThanOrEqual(6);
  });

  it('says which field is wrong and changes nothing', async () => {
    const failure = await ana.refused(start, {
      input: { topicId, title: 'ab', body: 'bad \u0007 bell' },
    });
    expect(failure.code).toBe('VALIDATION');
    expect(failure.fields).toEqual([
      { field: 'title', code: 'TOO_SHORT' },
      { field: 'body', code: 'CONTROL_CHARACTER' },
    ]);
    expect(
      (
        await ana.refused(start, {
          input: { topicId: crypto.randomUUID(), title: 'abc', body: 'x' },
        })
      ).code,
    ).toBe('NOT_FOUND');
    expect(
      (await world.guest.refused(start, { input: { topicId, title: 'abc', body: 'x' } })).code,
    ).toBe('UNAUTHENTICATED');
  });

  it('keeps text of any script as it was written', async () => {
    // Nobody starts so many threads within an hour as those before this one.
    world.clock.advance({ hours: 1 });
    const text = 'مرحبا · Здраво · šđčćž · 👩🏽‍🌾 · e\u0301';
    const threadId = await startThread(ana, text);
    const page = await world.guest.ask<{ posts: { edges: { node: { bodyHtml: string } }[] } }>(
      posts,
      { threadId },
    );
    expect(page.posts.edges[0]?.node.bodyHtml).toBe(`<p>About ${text.normalize('NFC')}</p>`);
  });
});
