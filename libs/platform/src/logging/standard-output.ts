import { writeSync } from 'node:fs';
import type { DestinationStream } from 'pino';

// A reader that does not keep up holds us up, but not for ever.
const pause = 10;
const patience = 200;

/**
 * The standard output, each line at once. Once nobody reads it any more, as after the end of whoever
 * started us, lines are dropped: pino's own stream tries such a line again for ever, and a process
 * that wants to say that it stops then never does.
 */
export class StandardOutput implements DestinationStream {
  private isBroken = false;
  private readonly still = new Int32Array(new SharedArrayBuffer(4));

  constructor(private readonly descriptor = 1) {}

  write(line: string): void {
    let rest = Buffer.from(line, 'utf8');
    for (let tries = 0; rest.length > 0 && !this.isBroken && tries < patience;) {
      try {
        rest = rest.subarray(writeSync(this.descriptor, rest));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        // A full disk costs this line; the next may find room.
        if (code === 'ENOSPC' || code === 'EDQUOT') return;
        if (code !== 'EAGAIN') this.isBroken = true;
        else Atomics.wait(this.still, 0, 0, pause);
        tries += 1;
      }
    }
  }
}
