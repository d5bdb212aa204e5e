import { newId } from '@peerloop/kernel';
import type { Request } from 'autocannon';
import { cookieOf, placeAt, statementsPerRequest, trustedDocument } from '../api.js';
import type { Bench } from '../bench.types.js';
import { now, until } from '../clock.js';
import { bareInserts } from '../limits/bare-inserts.js';
import { load, type Load } from '../load.js';
import { compared, ms, perSecond, rounded, type Figure } from '../table.js';

const writers = 10;
// Enough that nobody comes near the limit of posts a minute.
const authors = 1_000;
const threads = 200;
const settleSeconds = 120;
const body =
  'Who keeps the key of the pump house when the operator is away? With us the **deputy** has a second one, and both have signed for it. It was the cheapest thing we did that year, and the only one nobody has complained about since.';

/** Replies of ten writers at once, in threads that their watchers and some followers hear of. */
export async function replies({ instance, world, seconds }: Bench): Promise<Figure[]> {
  const { topicId } = await world.quietTopic('bench-replies');
  const callers = await world.callers(authors);
  const ids = Array.from({ length: threads }, () => newId());
  await world.query(
    `INSERT INTO thread (id, topic_id, author_id, title, language, created_at, post_count,
                         last_post_at, last_poster_id, next_seq)
     SELECT id, $2, $3, 'Bench', 'en', now(), 0, now(), $3, 1 FROM unnest($1::uuid[]) AS new (id)`,
    [ids, topicId, callers[0]!.peerId],
  );
  const query = trustedDocument('Reply');
  const begun = now();
  let turn = 0;
  const next = (request: Request): Request => {
    turn += 1;
    const variables = { input: { threadId: ids[turn % threads], body } };
    const who = turn % authors;
    const cookie = cookieOf(callers[who]!.session);
    const place = { 'x-forwarded-for': placeAt(who) };
    return {
      ...request,
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...place },
      body: JSON.stringify({ query, variables }),
    };
  };
  const url = `${instance.url}/graphql`;
  let ours: Load = { perSecond: 0, p50: 0, p99: 0 };
  const statements = await statementsPerRequest(instance.url, async () => {
    ours = await load({ url, connections: writers, seconds, each: next });
  });
  await until('everybody has been told', () => allHandled(world, begun), settleSeconds, 250);
  const lag = await lagSince(world, begun);
  const limit = await bareInserts(instance.databaseUrl, writers, seconds, body);
  return [
    compared(`replies by ${writers} writers`, ours.perSecond, limit, perSecond),
    { what: 'a reply, p50', ours: ms(ours.p50) },
    { what: 'a reply, p99', ours: ms(ours.p99) },
    { what: 'a reply, SQL statements', ours: rounded(statements) },
    { what: 'outbox lag meanwhile, p99', ours: ms(lag.dispatched) },
    { what: 'until its last listener was done, p99', ours: ms(lag.handled) },
  ];
}

async function allHandled(world: Bench['world'], begun: number): Promise<boolean> {
  const [row] = await world.query<{ open: number }>(
    `SELECT count(*)::int AS open FROM outbox_event
      WHERE occurred_at >= $1 AND (dispatched_at IS NULL OR EXISTS (
        SELECT FROM unnest(listeners) AS wanted(listener)
         WHERE NOT EXISTS (SELECT FROM processed_event done
                            WHERE done.event_id = outbox_event.id AND done.listener = wanted.listener)))`,
    [new Date(begun)],
  );
  return row?.open === 0;
}

/** From being recorded to being dispatched, and to the last listener's end, in ms. */
async function lagSince(world: Bench['world'], begun: number) {
  return world.one<{ dispatched: number; handled: number }>(
    `SELECT 1000 * percentile_cont(0.99) WITHIN GROUP (
              ORDER BY extract(epoch FROM first_dispatch - occurred_at)) AS dispatched,
            1000 * percentile_cont(0.99) WITHIN GROUP (
              ORDER BY extract(epoch FROM handled_at - occurred_at)) AS handled
       FROM (SELECT occurred_at, min(outbox_event.dispatched_at) AS first_dispatch,
                    max(done.processed_at) AS handled_at
               FROM outbox_event JOIN processed_event done ON done.event_id = outbox_event.id
              WHERE occurred_at >= $1 AND name = 'forum.reply-posted'
              GROUP BY outbox_event.id) AS event`,
    [new Date(begun)],
  );
}
