import type { Request } from 'autocannon';
import { ask, placeAt, statementsPerRequest } from '../api.js';
import { Child } from '../child.js';
import { statementsOfPages } from '../limits/same-statements.js';
import { load, type Load } from '../load.js';
import { compared, ms, perSecond, type Figure } from '../table.js';
import type { Bench } from '../bench.types.js';

const connections = 20;
// That of the api process, so that the bare server has as many.
const poolSize = 20;
const callsCounted = 20;
// Enough that nobody comes near the limit of pages a minute.
const readers = 500;

const author = '{ id name champion organisation { name } }';
const threadList = `query Threads($topicId: ID!, $first: Int!) {
  threads(topicId: $topicId, first: $first) {
    edges { node { id title language createdAt lastPostAt postCount
      topic { id slug title } author ${author} lastPoster ${author} } }
    pageInfo { endCursor hasNextPage } } }`;
const postPage = `query Posts($threadId: ID!, $first: Int!) {
  posts(threadId: $threadId, first: $first) {
    edges { node { id seq bodyHtml createdAt editedAt author ${author} reactions { kind count mine } } }
    pageInfo { endCursor hasNextPage } } }`;

function figuresOf(what: string, ours: Load, limit: Load, statements: [number, number]): Figure[] {
  const [one, twenty] = statements;
  return [
    compared(`${what}, requests`, ours.perSecond, limit.perSecond, perSecond),
    { what: `${what}, p50`, ours: ms(ours.p50), limit: ms(limit.p50) },
    { what: `${what}, p99`, ours: ms(ours.p99), limit: ms(limit.p99) },
    {
      what: `${what}, SQL statements for 1 and for 20`,
      ours: `${one} and ${twenty}`,
    },
  ];
}

/** The thread list of a topic and a page of posts over GraphQL, by API token. */
export async function reads({ instance, world, seconds }: Bench): Promise<Figure[]> {
  const topic = await world.busiestTopic();
  const thread = await world.longThread();
  const callers = await world.callers(readers);
  const all = await Promise.all(
    callers.map(async ({ peerId }, index) => ({
      authorization: `Bearer ${await world.apiToken(peerId)}`,
      'x-forwarded-for': placeAt(index),
    })),
  );
  let turn = 0;
  const headersOfNext = () => all[(turn += 1) % readers]!;
  const pages = await statementsOfPages(world, callers[0]!.peerId, topic.id, thread.id);
  const { child, ready } = await Child.start('limits/bare-pages.ts', {
    databaseUrl: instance.databaseUrl,
    poolSize,
    pages,
  });
  const measure = async (
    what: string,
    page: string,
    query: string,
    of: Record<string, string>,
  ): Promise<Figure[]> => {
    const call = (first: number) => ({ query, variables: { ...of, first } });
    const url = `${instance.url}/graphql`;
    const statements = async (first: number): Promise<number> =>
      statementsPerRequest(instance.url, async () => {
        for (let turn = 0; turn < callsCounted; turn += 1) {
          await ask(instance.url, call(first), headersOfNext());
        }
      });
    const each = (request: Request): Request => ({
      ...request,
      headers: { 'content-type': 'application/json', ...headersOfNext() },
    });
    const ours = await load({ url, connections, seconds, body: call(20), each });
    const bare = `http://127.0.0.1:${String(ready['port'])}/${page}`;
    const limit = await load({ url: bare, connections, seconds });
    return figuresOf(what, ours, limit, [await statements(1), await statements(20)]);
  };
  try {
    return [
      ...(await measure('20 threads of a topic', 'threads', threadList, { topicId: topic.id })),
      ...(await measure('20 posts of a thread', 'posts', postPage, { threadId: thread.id })),
    ];
  } finally {
    await child.stop();
  }
}
