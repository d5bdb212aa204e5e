// A page that is told to ask again once a second is as new as anybody can look.
const paceMilliseconds = 1_000;

interface Paced {
  /** The last one that has not gone yet. */
  waiting: (() => void) | null;
  readonly timer: NodeJS.Timeout;
}

/**
 * Lets hints through ("it changed: ask again") at most once a second per subject. The first goes at once;
 * of those that follow within the second the last goes at its end, so nobody stays with what was before.
 */
export class HintThrottle {
  private readonly subjects = new Map<string, Paced>();

  pass(subject: string, push: () => void): void {
    const known = this.subjects.get(subject);
    if (known) {
      known.waiting = push;
      return;
    }
    this.rest(subject);
    push();
  }

  /** Nothing goes any more. */
  stop(): void {
    for (const { timer } of this.subjects.values()) clearTimeout(timer);
    this.subjects.clear();
  }

  private rest(subject: string): void {
    const timer = setTimeout(() => this.wake(subject), paceMilliseconds).unref();
    this.subjects.set(subject, { waiting: null, timer });
  }

  private wake(subject: string): void {
    const push = this.subjects.get(subject)?.waiting;
    this.subjects.delete(subject);
    if (!push) return;
    this.rest(subject);
    push();
  }
}
