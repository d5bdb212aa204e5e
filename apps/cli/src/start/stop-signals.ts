// A terminal's Ctrl-C reaches npm, the starter and us, and the first two pass it on.
const sameSignalWindow = 1_000;

/**
 * Resolves when somebody wants us to stop: Ctrl-C, SIGTERM, a closed terminal, or the end of whoever
 * started us.
 * @param onInsisting somebody asked again
 */
export async function toldToStop(onInsisting: () => void): Promise<'told'> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const hear = (): void => {
      const now = performance.now();
      first ??= now;
      resolve('told');
      if (now - first > sameSignalWindow) onInsisting();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
    process.on('disconnect', hear);
  });
}
