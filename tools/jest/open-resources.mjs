import { setTimeout as pause } from 'node:timers/promises';

const look = 25;

// Not documented, but the only way to tell which server or socket it is.
const handles = () => process._getActiveHandles();

function counted(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * What keeps this process alive just now, to be compared with later. Node opens the standard streams when
 * they are first asked for; whichever test asks first has not left them open.
 */
export function openResources() {
  void [process.stdin, process.stdout, process.stderr];
  return { kinds: counted(process.getActiveResourcesInfo()), handles: new Set(handles()) };
}

function described(handle) {
  const kind = handle.constructor?.name ?? 'handle';
  if (handle.spawnargs) return `process ${handle.pid}: ${handle.spawnargs.join(' ').slice(0, 120)}`;
  if (handle.listening) return `${kind} listening on ${JSON.stringify(handle.address())}`;
  if (handle.remotePort) {
    return `${kind} from port ${handle.localPort} to ${handle.remoteAddress}:${handle.remotePort}`;
  }
  return kind;
}

function openedSince(before) {
  const more = [];
  for (const [kind, count] of counted(process.getActiveResourcesInfo())) {
    const extra = count - (before.kinds.get(kind) ?? 0);
    if (extra > 0) more.push(extra === 1 ? kind : `${extra} × ${kind}`);
  }
  if (more.length === 0) return [];
  const which = handles()
    .filter((handle) => !before.handles.has(handle))
    .map(described);
  return [...more, ...which];
}

/**
 * Answers what has been opened since and is still open once everybody had time to close: what closes,
 * closes within a few turns of the event loop.
 * @param {ReturnType<typeof openResources>} before
 * @param {number} patience milliseconds
 * @returns {Promise<string[]>}
 */
export async function leftOpen(before, patience) {
  const until = performance.now() + patience;
  let wasQuiet = false;
  for (;;) {
    const left = openedSince(before);
    // Once is not enough: what tries again and again holds nothing for a moment between two tries.
    if (left.length === 0 && wasQuiet) return left;
    if (performance.now() > until) return left;
    wasQuiet = left.length === 0;
    // Not itself among what is left: it is over by then.
    await pause(look);
  }
}
