const minute = 60;
const hour = 60 * minute;

// Said where nobody said when.
const usualWait = 5 * minute;

/** "in 12 minutes": when somebody who was refused may come again, never earlier than that. */
export function againWhen(tag: string, seconds: unknown): string {
  const wait = typeof seconds === 'number' ? Math.max(1, seconds) : usualWait;
  const format = new Intl.RelativeTimeFormat(tag, { numeric: 'always' });
  if (wait <= minute) return format.format(Math.ceil(wait), 'second');
  if (wait <= 2 * hour) return format.format(Math.ceil(wait / minute), 'minute');
  return format.format(Math.ceil(wait / hour), 'hour');
}
