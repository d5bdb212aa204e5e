import { SystemClock } from '@peerloop/kernel';

const clock = new SystemClock();

/** One line of JSON on standard output, as the other processes write them. */
export function log(
  level: 'info' | 'warn' | 'error',
  message: string,
  facts: Record<string, unknown> = {},
): void {
  const line = { level, time: clock.now().toISOString(), process: 'web', message, ...facts };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
