import { Clock } from '@peerloop/kernel';

/** A clock that goes where the story of the demo world is just now: forwards only. */
export class SeedClock extends Clock {
  /** @param moment in ms */
  constructor(private moment: number) {
    super();
  }

  override now(): Date {
    return new Date(this.moment);
  }

  moveTo(moment: number): void {
    this.moment = Math.max(this.moment, moment);
  }
}
