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
  readonly run: () => Promise<unknown>;
}

/** An act that only lets time pass, so that what is due happens when it is. */
export function passing(at: number): Act {
  return { at, settle: true, run: () => Promise.resolve() };
}

// What was caused long ago need not bear the right minute; letting it happen takes its time.
const slots = [
  { olderThan: 60 * day, length: 8 * day },
  { olderThan: 14 * day, length: 3 * day },
  { olderThan: 0, length: 3 * hour },
] as const;
const reaction = minute;

/** Plays acts in the order of their times, and lets what they cause happen in between. */
export class Story {
  private isUnsettled = false;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: SeedClock,
    private readonly now: number,
  ) {}

  /** @param onAct hears how many acts are behind */
  async play(acts: readonly Act[], onAct: (done: number) => void): Promise<void> {
    const inOrder = [...acts].sort((a, b) => a.at - b.at);
    for (const [index, act] of inOrder.entries()) {
      if (this.isUnsettled && this.slot(act.at) > this.slot(this.clock.now().getTime())) {
        await this.settle();
      }
      this.clock.moveTo(act.at);
      await act.run();
      this.isUnsettled = true;
      if (act.settle) await this.settle();
      onAct(index + 1);
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
    const { length } = slots.find(({ olderThan }) => this.now - moment > olderThan) ?? slots[2];
    return Math.floor(moment / length) * length;
  }
}
