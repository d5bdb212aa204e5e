import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { newId, type Id } from '@peerloop/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';

/** A worker that has not been seen for this long is dead, or as good as dead. */
export const presenceLimit = '20 seconds';

/**
 * Says that this worker lives, by the database's clock, so that others can tell what a dead one has
 * left behind.
 */
@Injectable()
export class WorkerPresence {
  /** A new one for every start of the process. */
  readonly workerId: Id = newId();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async show(): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query(
        `INSERT INTO worker_process (id, host, pid) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET seen_at = now()`,
        [this.workerId, hostname(), process.pid],
      ),
    );
  }

  /** After an orderly stop nothing is left behind. */
  async leave(): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.query('DELETE FROM worker_process WHERE id = $1', [this.workerId]),
    );
  }
}
