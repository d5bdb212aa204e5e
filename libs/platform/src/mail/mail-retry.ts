const minute = 60_000;
const giveUpAfter = 72 * 60 * minute;
const longestPause = 4 * 60 * minute;

/**
 * When a mail that was not taken is tried again, or null when it has been tried for 72 hours.
 *
 * @param attempts tries so far
 * @param unreachable the server was the trouble: it is asked again sooner, whatever the number of tries
 */
export function nextTry(
  now: Date,
  createdAt: Date,
  attempts: number,
  unreachable: boolean,
): Date | null {
  const pause = unreachable
    ? Math.min(attempts * minute * 0.5, 5 * minute)
    : Math.min(2 ** Math.min(attempts - 1, 20) * minute, longestPause);
  const next = now.getTime() + pause;
  return next - createdAt.getTime() > giveUpAfter ? null : new Date(next);
}
