import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topicTexts, type GraphqlClient } from '@peerloop/testing';
import { eventually, mailsTo, Newcomer, trusted } from './newcomer.js';
import { publicOrigin, ScaledProduct } from './scaled-product.js';

const minute = 60_000;

interface Inbox {
  readonly notifications: { readonly edges: readonly { node: { title: string } }[] };
}
interface RoomPage {
  readonly messages: {
    readonly edges: readonly { node: { seq: number; bodyHtml: string } }[];
  };
}

/** Sends a mutation until it is acknowledged, with one key: it happens once, however often it is sent. */
async function acknowledged<Data>(
  clients: readonly GraphqlClient[],
  document: string,
  input: object,
  idempotencyKey: string,
): Promise<Data> {
  let turn = 0;
  return eventually(`the answer to ${idempotencyKey}`, async () => {
    const client = clients[turn++ % clients.length]!;
    const answer = await client.call(document, { input }, { idempotencyKey }).catch(() => null);
    if (!answer || answer.status === 503) return null;
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Data;
  });
}

describe('the main job on two apis and two workers', () => {
  let product: ScaledProduct;
  let olga: (url: string) => GraphqlClient;
  let ana: Newcomer;
  let bob: Newcomer;
  let topicId: string;

  const [first, second] = [0, 1] as const;
  const url = (api: 0 | 1) => product.apis[api].url;

  /** A topic of its own for a test, that Bob follows. */
  const followedTopic = async (title: string): Promise<{ id: string; slug: string }> => {
    const { addTopic } = await olga(url(first)).ask<{ addTopic: { id: string; slug: string } }>(
      'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id slug } }',
      { input: { texts: topicTexts(title) } },
    );
    await bob.at(url(second)).ask(trusted('FollowTopics'), { input: { topicIds: [addTopic.id] } });
    return addTopic;
  };
  const startThread = async (title: string, topic = topicId): Promise<string> => {
    const { startThread: thread } = await ana
      .at(url(first))
      .ask<{ startThread: { id: string } }>(trusted('StartThread'), {
        input: { topicId: topic, title, body: `About ${title}` },
      });
    return thread.id;
  };
  const inboxOf = async (one: Newcomer, api: 0 | 1): Promise<string[]> => {
    const { notifications } = await one
      .at(url(api))
      .ask<Inbox>(trusted('Inbox'), { unreadOnly: false });
    return notifications.edges.map(({ node }) => node.title);
  };
  const roomOf = async (slug: string): Promise<string> =>
    eventually('the room of a new topic', async () => {
      const answer = await ana.at(url(second)).call(trusted('TopicRoom'), { slug });
      return (answer.data as { topicRoom: { id: string } | null } | null)?.topicRoom?.id;
    });

  beforeAll(async () => {
    product = await ScaledProduct.start();
    const [organiser, author, follower] = await Promise.all([
      Newcomer.signUp(url(first), product.sink, 'Olga Organiser'),
      Newcomer.signUp(url(second), product.sink, 'Ana Author'),
      Newcomer.signUp(url(first), product.sink, 'Bob Follower'),
    ]);
    [ana, bob] = [author, follower];
    await product.sql(`UPDATE account SET roles = '{organiser}' WHERE address = $1`, [
      organiser.address,
    ]);
    olga = await organiser.program(url(second));
    ({ id: topicId } = await followedTopic('Land'));
  }, 240_000);

  afterAll(async () => {
    // Each got the chance to end in good order, and took it.
    expect(await product.stop()).toEqual([0, 0, 0, 0]);
  }, 60_000);

  it('tells a follower at the other api at once, by mail and in her inbox', async () => {
    const live = await bob.live(url(second), publicOrigin);
    const threadId = await startThread('Boundaries of parcels');
    await live.next('inbox:new', ({ unread }) => unread > 0, 20_000);
    live.close();
    expect(await inboxOf(bob, second)).toEqual([expect.stringContaining('Boundaries of parcels')]);
    const [mail] = await eventually('the mail about it', async () => {
      const mails = await mailsTo(product.sink, bob.address, /Boundaries of parcels/);
      return mails.length > 0 && mails;
    });
    expect(mail!.text).toContain(`${publicOrigin}/threads/${threadId}`);
  });

  it('carries what is said in a room between the apis, in order', async () => {
    const { slug } = await followedTopic('Rooms');
    const roomId = await roomOf(slug);
    const there = await bob.live(url(second), publicOrigin);
    expect(await there.send('room:join', { roomId })).toMatchObject({ ok: true });
    for (let number = 1; number <= 10; number += 1) {
      const from = ana.at(url(number % 2 === 0 ? first : second));
      await from.ask(trusted('PostMessage'), { input: { roomId, body: `number ${number}` } });
    }
    await there.next('room:message', ({ seq }) => seq === 10, 20_000);
    expect(there.all('room:message').map(({ seq }) => seq)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    there.close();
  });

  it('loses nothing that was acknowledged when an api and a worker are killed and Redis is emptied', async () => {
    const { id, slug } = await followedTopic('Storms');
    const roomId = await roomOf(slug);
    const threadIds: string[] = [];
    const clients = [ana.at(url(first)), ana.at(url(second))];
    for (let number = 0; number < 24; number += 1) {
      const input = { topicId: id, title: `Storm no. ${number};`, body: 'wind' };
      if (number === 6) await product.apis[first].kill();
      if (number === 8) await product.workers[first].kill();
      if (number === 12) await product.flush();
      if (number === 14) await product.apis[first].startAgain();
      const started = await acknowledged<{ startThread: { id: string } }>(
        clients,
        trusted('StartThread'),
        input,
        `storm-thread-${number}`,
      );
      threadIds.push(started.startThread.id);
      const said = { roomId, body: `word ${number}` };
      await acknowledged(clients, trusted('PostMessage'), said, `storm-word-${number}`);
    }
    await product.flush();
    await product.workers[first].startAgain();

    const rows = await product.sql<{ id: string }>(
      'SELECT id FROM thread WHERE topic_id = $1 ORDER BY id',
      [id],
    );
    expect(rows.map((row) => row.id)).toEqual([...threadIds].sort());
    const page = await bob.at(url(second)).ask<RoomPage>(trusted('RoomPage'), { id: roomId });
    const said = page.messages.edges.map(({ node }) => `${node.seq} ${node.bodyHtml}`);
    expect(said.sort()).toEqual(
      Array.from({ length: 24 }, (_, number) => `${number + 1} <p>word ${number}</p>`).sort(),
    );
    await eventually(
      'every event to be dealt with',
      async () =>
        (
          await product.sql<{ open: number }>(
            'SELECT count(*)::int AS open FROM outbox_event WHERE completed_at IS NULL',
          )
        )[0]?.open === 0,
      90_000,
    );
    const told = await product.sql<{ count: number }>(
      `SELECT count(*)::int AS count FROM notification notice JOIN account ON account.id = notice.peer_id
        WHERE account.address = $1 AND notice.data::text LIKE '%Storm no.%'`,
      [bob.address],
    );
    expect(told).toEqual([{ count: 24 }]);
  }, 240_000);

  it('reminds each who comes exactly once, with a worker killed meanwhile', async () => {
    const startsAt = new Date(performance.timeOrigin + performance.now() + 60 * minute);
    const { scheduleEvent } = await olga(url(second)).ask<{ scheduleEvent: { id: string } }>(
      trusted('ScheduleEvent'),
      {
        input: {
          kind: 'webinar',
          title: 'Cadastre evening',
          topicId,
          visibility: 'public',
          description: 'd',
          localStart: startsAt.toISOString().slice(0, 16),
          timeZone: 'UTC',
          minutes: 60,
          meetingUrl: 'https://meet.example.org/1',
        },
      },
    );
    for (const peer of [ana, bob]) {
      const input = { eventId: scheduleEvent.id };
      await peer.at(url(first)).ask(trusted('Register'), { input });
    }
    await product.workers[first].kill();
    // Time is rows: what is due in three quarters of an hour is due now.
    await product.sql('UPDATE reminder SET due_at = now() WHERE event_id = $1', [scheduleEvent.id]);
    const reminders = async (peer: Newcomer) =>
      mailsTo(product.sink, peer.address, /Cadastre evening.*begins in/);
    for (const peer of [ana, bob]) {
      await eventually('the reminder', async () => (await reminders(peer)).length > 0);
    }
    await product.workers[first].startAgain();
    const [counts] = await product.sql<{ sent: number; other: number }>(
      `SELECT count(*) FILTER (WHERE state = 'sent')::int AS sent,
              count(*) FILTER (WHERE state <> 'sent')::int AS other
         FROM mail_delivery WHERE key LIKE 'events.reminder:' || $1 || ':%'`,
      [scheduleEvent.id],
    );
    expect(counts).toEqual({ sent: 2, other: 0 });
    for (const peer of [ana, bob]) expect(await reminders(peer)).toHaveLength(1);
  }, 120_000);
});
