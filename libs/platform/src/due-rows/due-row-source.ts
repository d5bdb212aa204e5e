/** A table with rows that fall due: reminders, digests, deadlines, mails. The rows are the truth. */
export interface DueRowSource {
  /**
   * Takes up to `limit` rows due at `now` and does what is due, in transactions of its own, with
   * `FOR UPDATE SKIP LOCKED`: any number of workers call this at once. Answers how many rows it
   * took; `limit` means there may be more and it is called again.
   */
  claim(now: Date, limit: number): Promise<number>;

  /** How many rows are due and not taken, for the metrics. */
  late(now: Date): Promise<number>;
}

const nameShape = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const mark = Symbol('peerloop:due-rows');

/** Marks a provider as a source of due rows: `@DueRows('events.reminders')`. */
export function DueRows(name: string): (target: new (...args: never[]) => DueRowSource) => void {
  if (!nameShape.test(name)) throw new Error(`"${name}" is no name for due rows`);
  return (target) => {
    Object.defineProperty(target, mark, { value: name });
  };
}

/** What {@link DueRows} said of a class, or null. */
export function dueRowsName(target: unknown): string | null {
  if (typeof target !== 'function' || !Object.hasOwn(target, mark)) return null;
  return (target as unknown as Record<symbol, string>)[mark] ?? null;
}
