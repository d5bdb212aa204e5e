import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Database, type DatabaseOptions } from './database.js';
import { Sql } from './sql.js';
import { UnitOfWork } from './unit-of-work.js';

/** The database of the process. Entities need no registration: every imported one is known. */
@Global()
@Module({})
export class DatabaseModule {
  static for(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        { provide: Database, useFactory: () => Database.connect(options) },
        Sql,
        UnitOfWork,
      ],
      exports: [Database, Sql, UnitOfWork],
    };
  }
}
