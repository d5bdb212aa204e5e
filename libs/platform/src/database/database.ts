import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { demandKnownSchema } from './schema-state.js';
import { StatementMeter } from './statement-meter.js';

export interface DatabaseOptions {
  readonly url: string;
  /** Connections of this process at the most. */
  readonly poolSize: number;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
}

// A statement that runs longer than this is a bug or an attack; a request must not wait for ever.
const statementTimeout = 15_000;
const lockTimeout = 5_000;
const idleInTransactionTimeout = 10_000;
const connectionTimeout = 5_000;

/** The connection pool of this process, behind TypeORM for writes and `Sql` for reads. */
@Injectable()
export class Database implements OnApplicationShutdown {
  /** For {@link connect}. */
  constructor(
    readonly dataSource: DataSource,
    readonly meter: StatementMeter,
  ) {}

  /**
   * Connects. Every entity class that has been imported by then is known.
   * @throws SchemaMismatch when a newer build has changed the database; migrations that are still to
   *   come keep nobody from connecting (the process is not ready before)
   */
  static async connect(options: DatabaseOptions): Promise<Database> {
    const meter = new StatementMeter();
    const dataSource = new DataSource({
      type: 'postgres',
      url: options.url,
      applicationName: options.applicationName,
      entities: getMetadataArgsStorage().tables.map((table) => table.target),
      synchronize: false,
      migrationsRun: false,
      invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
      logging: ['query'],
      logger: meter,
      poolSize: options.poolSize,
      extra: {
        connectionTimeoutMillis: connectionTimeout,
        statement_timeout: statementTimeout,
        lock_timeout: lockTimeout,
        idle_in_transaction_session_timeout: idleInTransactionTimeout,
      },
    });
    await dataSource.initialize();
    try {
      await demandKnownSchema((text) => dataSource.query(text));
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
    return new Database(dataSource, meter);
  }

  /** The `pg` pool that TypeORM uses, for plain prepared reads. */
  get pool(): pg.Pool {
    return (this.dataSource.driver as unknown as { master: pg.Pool }).master;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
