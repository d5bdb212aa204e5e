import type { Request } from 'autocannon';
import { bytesOnWire, placeAt } from '../api.js';
import type { Bench } from '../bench.types.js';
import { load } from '../load.js';
import { ms, perSecond, rounded, type Figure } from '../table.js';

const connections = 10;
// Enough that no place comes near its limit of pages a minute.
const visitors = 500;
const asBrowser = { accept: 'text/html', 'accept-encoding': 'gzip, br' };

/** The same pages as people get them: HTML from the web process, through the front door. */
export async function pages({ instance, world, seconds }: Bench): Promise<Figure[]> {
  const topic = await world.busiestTopic();
  const thread = await world.longThread();
  const figures: Figure[] = [];
  let turn = 0;
  for (const [what, path] of [
    ['a topic with its threads', `/topics/${topic.slug}`],
    ['a thread with 20 posts', `/threads/${thread.id}`],
  ] as const) {
    const url = `${instance.url}${path}`;
    const kilobytes = (await bytesOnWire(url)) / 1000;
    const each = (request: Request): Request => {
      const place = { 'x-forwarded-for': placeAt((turn += 1) % visitors) };
      return { ...request, headers: { ...asBrowser, ...place } };
    };
    const ours = await load({ url, connections, seconds, each });
    figures.push(
      { what: `${what}, requests`, ours: perSecond(ours.perSecond) },
      { what: `${what}, p99`, ours: ms(ours.p99) },
      { what: `${what}, on the wire`, ours: `${rounded(kilobytes)} kB` },
    );
  }
  return figures;
}
