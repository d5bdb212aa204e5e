import type { Logger } from 'typeorm';
import { requestContext } from '../request/request-context.js';

const transactionControl = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/;

/** Counts the SQL statements of the process and of the current request. */
export class StatementMeter implements Logger {
  total = 0;
  /** Summed time of plain reads, in milliseconds. */
  readMilliseconds = 0;

  count(): void {
    this.total += 1;
    const context = requestContext();
    if (context) context.statements += 1;
  }

  logQuery(query: string): void {
    if (!transactionControl.test(query)) this.count();
  }

  // Failed and slow statements surface as errors and metrics; TypeORM's own log lines say nothing more.
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
