import { Clock } from '@peerloop/kernel';

const second = 1000;
const units = {
  seconds: second,
  minutes: 60 * second,
  hours: 3600 * second,
  days: 86_400 * second,
};

/** A clock that stands still until a test moves it. */
export class FakeClock extends Clock {
  private current: Date;

  constructor(start = '2027-03-01T09:00:00Z') {
    super();
    this.current = new Date(start);
  }

  override now(): Date {
    return new Date(this.current);
  }

  advance(by: Partial<Record<keyof typeof units, number>>): void {
    const milliseconds = Object.entries(by).reduce(
      (sum, [unit, count]) => sum + count * units[unit as keyof typeof units],
      0,
    );
    this.current = new Date(this.current.getTime() + milliseconds);
  }

  moveTo(instant: string | Date): void {
    this.current = new Date(instant);
  }
}
