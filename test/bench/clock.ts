import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds since 1970, the same for every process of the machine. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** Asks until the answer is there. @throws Error when it is not in time */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  seconds: number,
  every = 50,
): Promise<T> {
  const limit = now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (now() > limit) throw new Error(`${what}: not within ${seconds} s`);
    await pause(every);
  }
}

/** The value below which a share of them lies; `values` need not be sorted. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
