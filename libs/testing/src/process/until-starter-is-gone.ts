/**
 * Resolves when whoever started this process has closed its standard input, has ended, or asks it to
 * end. A program of a test run ends in order then and leaves nothing behind.
 */
export async function untilStarterIsGone(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve).resume();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, resolve);
  });
}
