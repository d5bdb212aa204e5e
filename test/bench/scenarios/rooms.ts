import { setTimeout as pause } from 'node:timers/promises';
import { ask, cookieOf, trustedDocument } from '../api.js';
import type { Bench } from '../bench.types.js';
import { Child } from '../child.js';
import { now } from '../clock.js';
import { compared, ms, perSecond, type Figure } from '../table.js';

const people = 500;
const messages = 100;
const pauseBetween = 50;
// At once, when it goes as fast as it can.
const speakers = 10;

interface Heard {
  readonly expected: number;
  readonly heard: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
}

type Say = (turn: number, text: string) => Promise<unknown>;

/** One message after the other, for how long each takes; then all at once, for how many get through. */
async function talk(child: Child, say: Say): Promise<{ calm: Heard; rush: Heard }> {
  const text = (): string => `The water is back in the upper street. sent:${now()}`;
  const calm = child.ask({ messages });
  for (let turn = 0; turn < messages; turn += 1) {
    await say(turn, text());
    await pause(pauseBetween);
  }
  const heardCalm = (await calm) as unknown as Heard;
  const rush = child.ask({ messages });
  let next = 0;
  await Promise.all(
    Array.from({ length: speakers }, async () => {
      while (next < messages) await say(next++, text());
    }),
  );
  return { calm: heardCalm, rush: (await rush) as unknown as Heard };
}

async function ourRoom({ instance, world }: Bench) {
  const { roomId } = await world.quietTopic('bench-room');
  const callers = await world.callers(people);
  const cookies = callers.map(({ session }) => cookieOf(session));
  const { child } = await Child.start('sockets.ts', {
    url: instance.url,
    origin: instance.url,
    cookies,
    roomId,
  });
  const query = trustedDocument('PostMessage');
  try {
    return await talk(child, (turn, body) =>
      ask(
        instance.url,
        { query, variables: { input: { roomId, body } } },
        { cookie: cookies[turn % people]! },
      ),
    );
  } finally {
    await child.stop();
  }
}

async function bareRoom() {
  const { child: server, ready } = await Child.start('limits/bare-room.ts', {});
  const url = `http://127.0.0.1:${String(ready['port'])}`;
  const cookies = Array.from({ length: people }, () => 'none=1');
  const { child } = await Child.start('sockets.ts', { url, origin: url, cookies, roomId: 'room' });
  // As large as ours.
  const rest = {
    id: 'x'.repeat(36),
    roomId: 'x'.repeat(36),
    author: { peerId: 'x'.repeat(36), name: 'x'.repeat(16) },
  };
  try {
    return await talk(child, async (_turn, html) => {
      const response = await fetch(url, {
        method: 'POST',
        body: JSON.stringify({ ...rest, html }),
      });
      await response.text();
    });
  } finally {
    await child.stop();
    await server.stop();
  }
}

/** A room with 500 connected peers in which 100 messages are said, each stored before it is sent. */
export async function rooms(bench: Bench): Promise<Figure[]> {
  const ours = await ourRoom(bench);
  const limit = await bareRoom();
  const missing = ours.calm.expected + ours.rush.expected - ours.calm.heard - ours.rush.heard;
  return [
    compared('delivery, p50', ours.calm.p50, limit.calm.p50, ms),
    compared('delivery, p99', ours.calm.p99, limit.calm.p99, ms),
    compared(
      `deliveries, ${speakers} speak at once`,
      ours.rush.perSecond,
      limit.rush.perSecond,
      perSecond,
    ),
    { what: 'deliveries that did not come', ours: String(missing) },
  ];
}
