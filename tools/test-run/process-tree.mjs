import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Set in the environment of everything a step starts, so that what leaves its group is found too. */
export const mark = 'PEERLOOP_TEST_STEP';

/** @returns {{ pid: number, parent: number, group: number, command: string }[]} all that live */
function processes() {
  const columns = ['pid', 'ppid', 'pgid', 'stat', 'args'].map((name) => `${name}=`).join(',');
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', columns], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 10_000,
  });
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [, pid, parent, group, state, command] =
      /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    // A zombie is over; only its parent has not asked yet.
    if (!pid || state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), group: Number(group), command }];
  });
}

function bears(pid, id) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`${mark}=${id}\0`);
  } catch {
    // Gone meanwhile, another user's, or a system that does not tell.
    return false;
  }
}

/**
 * What a step has started and is still there, whether it stayed in the step's process group, hangs
 * below it, or left both but kept its environment.
 * @param {{ pid: number, id: string }} step
 */
export function processesOf({ pid, id }) {
  const found = new Map();
  const all = processes();
  const add = (one) => {
    if (found.has(one.pid) || one.pid === process.pid) return;
    found.set(one.pid, one);
    for (const child of all) if (child.parent === one.pid) add(child);
  };
  for (const one of all) {
    if (one.pid === pid || one.group === pid || bears(one.pid, id)) add(one);
  }
  return [...found.values()];
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Ends everything a step has started: first by asking, then for good.
 * @param {{ pid: number, id: string }} step
 * @param {number} grace milliseconds between the two
 */
export async function endAll(step, grace) {
  const known = new Map();
  const look = () => {
    const living = processesOf(step);
    for (const one of living) known.set(one.pid, one);
    return living;
  };
  for (const { pid } of look()) signal(pid, 'SIGTERM');
  const until = performance.now() + grace;
  while (performance.now() < until && look().length > 0) await pause(100);
  // Whoever lost its parent meanwhile is still known by its number and command.
  const now = new Map(processes().map((one) => [one.pid, one]));
  for (const one of known.values()) {
    if (now.get(one.pid)?.command === one.command) signal(one.pid, 'SIGKILL');
  }
  // The kernel takes its time to end what is killed.
  const gone = performance.now() + grace;
  while (performance.now() < gone && look().length > 0) await pause(20);
}
