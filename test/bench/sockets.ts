import pLimit from 'p-limit';
import { io, type Socket } from 'socket.io-client';
import { now, percentile, until } from './clock.js';

// Many browsers in one room, in one process. Told to count, it waits for what was said to reach all.
const { url, origin, cookies, roomId } = JSON.parse(process.argv[2] ?? '{}') as {
  readonly url: string;
  readonly origin: string;
  readonly cookies: readonly string[];
  readonly roomId: string;
};

const limited = pLimit(20);
const patience = 60;
let latencies: number[] = [];
let firstSent = Infinity;
let lastHeard = 0;

/** The sender writes the moment into the message. */
function hear(message: { readonly html?: string }): void {
  const sent = Number(/sent:([\d.]+)/.exec(message.html ?? '')?.[1]);
  if (!Number.isFinite(sent)) return;
  lastHeard = now();
  firstSent = Math.min(firstSent, sent);
  latencies.push(lastHeard - sent);
}

async function open(cookie: string): Promise<Socket> {
  const socket = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { origin, cookie },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
  socket.on('room:message', hear);
  const answer = (await socket.timeout(30_000).emitWithAck('room:join', { roomId })) as {
    ok: boolean;
  };
  if (!answer.ok) throw new Error(`not let into the room: ${JSON.stringify(answer)}`);
  return socket;
}

await Promise.all(cookies.map((cookie) => limited(() => open(cookie))));

process.on('message', ({ messages }: { readonly messages: number }) => {
  const expected = messages * cookies.length;
  void until('all heard', () => Promise.resolve(latencies.length >= expected), patience, 10)
    .catch(() => undefined)
    .then(() => {
      process.send?.({
        expected,
        heard: latencies.length,
        p50: percentile(latencies, 0.5),
        p99: percentile(latencies, 0.99),
        perSecond: (latencies.length * 1000) / (lastHeard - firstSent),
      });
      latencies = [];
      firstSent = Infinity;
    });
});
process.once('disconnect', () => process.exit(0));
process.send?.({ connected: cookies.length });
