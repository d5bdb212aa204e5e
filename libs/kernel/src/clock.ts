/** The one source of "now". Injected everywhere, so that tests can hold and move time. */
export abstract class Clock {
  abstract now(): Date;
}

/** The clock on the wall. The only place of the product that reads the machine's time. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
