import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@peerloop/kernel';
import { QueryFailedError } from 'typeorm';
import { requestContext, type IdempotentCall } from '../request/request-context.js';
import { inTransaction, type Connection } from './current-transaction.js';
import { Database } from './database.js';
import { Tx } from './tx.js';
import { ConnectionLost } from './unavailable.js';

const maxAttempts = 5;
// serialization_failure, deadlock_detected
const retryable = new Set(['40001', '40P01']);
const diskFull = '53100';
// Under load every write fails at once, again and again; a line a minute tells it.
const silence = 60_000;

/** SQLSTATE of a failed statement, or null when the error came from elsewhere. */
function sqlState(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { code } = error.driverError as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

/**
 * The only way to write. One call is one transaction: everything in it happens, with the events it
 * records, or nothing does.
 */
@Injectable()
export class UnitOfWork {
  private readonly logger = new Logger(UnitOfWork.name);

  private silentUntil = 0;

  constructor(private readonly database: Database) {}

  /**
   * Runs `work` in a transaction and commits. On a serialization failure or a deadlock the whole
   * function runs again, so it must not touch anything outside the transaction.
   *
   * In a mutation that carries an idempotency key the answer is stored with the writes; a repeated
   * call gets that answer and `work` does not run. Answer small plain JSON (ids).
   *
   * @throws IDEMPOTENCY_KEY_REUSED when the key came before with another body
   */
  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const call = requestContext()?.idempotentCall ?? null;
    const step = call ? call.steps++ : 0;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work, call, step);
      } catch (error) {
        this.tellFullDisk(error);
        if (attempt >= maxAttempts || !retryable.has(sqlState(error) ?? '')) throw error;
        await pause(2 ** attempt * 5 * (0.5 + Math.random()));
      }
    }
  }

  /** Those who write are asked to come again; only the operator can do something about it. */
  private tellFullDisk(error: unknown): void {
    if (sqlState(error) !== diskFull || performance.now() < this.silentUntil) return;
    this.silentUntil = performance.now() + silence;
    this.logger.error({ message: 'the disk of the database is full: free some space', error });
  }

  private async attempt<T>(
    work: (tx: Tx) => Promise<T>,
    call: IdempotentCall | null,
    step: number,
  ): Promise<T> {
    const runner = this.database.dataSource.createQueryRunner();
    const tx = Tx.over(runner.manager);
    let answer: T;
    try {
      await runner.startTransaction();
      const connection = (await runner.connect()) as Connection;
      answer = await inTransaction(connection, () =>
        call ? this.once(tx, call, step, work) : work(tx),
      );
      await runner.commitTransaction();
    } catch (error) {
      // The runner lets go of a connection that breaks.
      if (runner.isReleased && !(error instanceof DomainError)) throw new ConnectionLost(error);
      if (runner.isTransactionActive) {
        // A broken connection cannot roll back; the first error is the one that explains.
        await runner.rollbackTransaction().catch(() => undefined);
      }
      throw error;
    } finally {
      await runner.release();
    }
    await this.runHooks(tx);
    return answer;
  }

  /** The unique key makes a parallel repetition wait here until the first one has ended. */
  private async once<T>(
    tx: Tx,
    call: IdempotentCall,
    step: number,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    const key = [call.owner, call.key, step];
    const claimed = await tx.query(
      `INSERT INTO idempotent_call (owner, key, step, fingerprint) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING step`,
      [...key, call.fingerprint],
    );
    if (claimed.length === 0) {
      const [stored] = await tx.query<{ fingerprint: string; answer: { value: T } }>(
        `SELECT fingerprint, answer FROM idempotent_call
          WHERE owner = $1 AND key = $2 AND step = $3 AND answer IS NOT NULL`,
        key,
      );
      if (stored?.fingerprint !== call.fingerprint) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
      return stored.answer.value;
    }
    const answer = await work(tx);
    await tx.query(
      'UPDATE idempotent_call SET answer = $4 WHERE owner = $1 AND key = $2 AND step = $3',
      [...key, JSON.stringify({ value: answer })],
    );
    return answer;
  }

  private async runHooks(tx: Tx): Promise<void> {
    for (const hook of tx.takeHooks()) {
      try {
        await hook();
      } catch (error) {
        this.logger.error({ message: 'after-commit hook failed', error });
      }
    }
  }
}
