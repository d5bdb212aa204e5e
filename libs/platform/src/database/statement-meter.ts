import type { Logger } from 'typeorm';
import { requestContext } from '../request/request-context.js';

const deadlock = '40P01';
const transactionControl = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/;

/** Counts the SQL statements of the process and of the current request. */
export class StatementMeter implements Logger {
  total = 0;
  /** Summed time of plain reads, in milliseconds. */
  readMilliseconds = 0;
  /** Transactions that PostgreSQL broke off because they held each other up. */
  deadlocks = 0;

  count(): void {
    this.total += 1;
    const context = requestContext();
    if (context) context.statements += 1;
  }

  logQuery(query: string): void {
    if (!transactionControl.test(query)) this.count();
  }

  logQueryError(error: string | Error): void {
    if (typeof error === 'object' && 'code' in error && error.code === deadlock)
      this.deadlocks += 1;
  }

  // Failed and slow statements surface as errors and metrics; TypeORM's own log lines say nothing more.
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
