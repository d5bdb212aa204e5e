import type { INestApplicationContext } from '@nestjs/common';
import { WorkerRuntime } from '@peerloop/platform';
import type { SeedClock } from './seed-clock.js';
import { day, hour, minute } from './stage.js';

/** Something that somebody does at a time. */
export interface Act {
  /** In ms. */
  readonly at: number;
  /** What it causes must have happened before anything else does. */
  readonly settle?: boolean;
  /** Causes nothing and hangs on nothing near it: several of them may be done at once. */
  readonly light?: boolean;
  readonly run: () => Promise<unknown>;
}

/** An act that only lets time pass, so that what is due happens when it is. */
export function passing(at: number): Act {
  return { at, settle: true, run: () => Promise.resolve() };
}

// What was caused long ago need not bear the right minute; letting it happen takes its time.
const slots = [
  { olderThan: 60 * day, length: 15 * day },
  { olderThan: 14 * day, length: 5 * day },
  { olderThan: 3 * day, length: 6 * hour },
  { olderThan: 0, length: hour },
] as const;
const reaction = minute;
const atOnce = 8;

/** Plays acts in the order of their times, and lets what they cause happen in between. */
export class Story {
  private isUnsettled = false;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: SeedClock,
    private readonly now: number,
  ) {}

  /** @param onActs hears how many acts are behind */
  async play(acts: readonly Act[], onActs: (done: number) => void): Promise<void> {
    const inOrder = [...acts].sort((a, b) => a.at - b.at);
    for (let done = 0; done < inOrder.length;) {
      const next = together(inOrder, done);
      const [{ at, settle }] = next;
      if (this.isUnsettled && this.slot(at) > this.slot(this.clock.now().getTime())) {
        await this.settle();
      }
      this.clock.moveTo(at);
      await Promise.all(next.map((act) => act.run()));
      this.isUnsettled = true;
      if (settle) await this.settle();
      done += next.length;
      onActs(done);
    }
    await this.settle();
  }

  /** Lets everything happen that is to happen by now. @throws Error when a job failed for good */
  private async settle(): Promise<void> {
    const soon = Math.min(this.now, this.clock.now().getTime() + reaction);
    this.clock.moveTo(soon);
    const { failed } = await this.app.get(WorkerRuntime).drain();
    this.isUnsettled = false;
    const [first] = failed;
    if (first) throw first.error;
  }

  private slot(moment: number): number {
    const { length } = slots.find(({ olderThan }) => this.now - moment > olderThan) ?? slots[3];
    return Math.floor(moment / length) * length;
  }
}

/** The act whose turn it is, with the light ones that follow it when it is light itself. */
function together(acts: readonly Act[], from: number): readonly [Act, ...Act[]] {
  const first = acts[from];
  if (!first) throw new Error('the story is over');
  if (!first.light) return [first];
  const others = acts.slice(from + 1, from + atOnce);
  const end = others.findIndex(({ light }) => !light);
  return [first, ...others.slice(0, end < 0 ? others.length : end)];
}
