import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Metrics } from './metrics.js';

/** Statements, the time of reads and the pool of this process. */
@Injectable()
export class DatabaseMetrics implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    const { meter, pool } = this.database;
    this.metrics.total(
      { name: 'peerloop_sql_statements_total', help: 'SQL statements sent by this process.' },
      () => meter.total,
    );
    this.metrics.total(
      { name: 'peerloop_sql_read_seconds_total', help: 'Time spent in plain reads.' },
      () => meter.readMilliseconds / 1000,
    );
    this.metrics.gauge(
      { name: 'peerloop_sql_connections', help: 'Pool of this process.', labels: ['state'] },
      () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    );
  }
}
