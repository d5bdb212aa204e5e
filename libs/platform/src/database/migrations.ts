import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const directory = join(import.meta.dirname, 'migrations');
const upFile = /^(\d{4})-([a-z0-9-]+)\.up\.sql$/;

type MigrationClass = new () => MigrationInterface;

/** Names of all migrations, in their order: `0001-platform`, … */
export function migrationNames(): string[] {
  return readdirSync(directory)
    .filter((file) => upFile.test(file))
    .sort()
    .map((file) => file.replace('.up.sql', ''));
}

/**
 * TypeORM migrations made of the pairs of SQL files in `migrations/`. TypeORM orders by the number
 * at the end of the name and wants thirteen digits there.
 */
export function sqlMigrations(): MigrationClass[] {
  return migrationNames().map((name) => {
    const number = name.slice(0, 4);
    const up = readFileSync(join(directory, `${name}.up.sql`), 'utf8');
    const down = readFileSync(join(directory, `${name}.down.sql`), 'utf8');
    return class implements MigrationInterface {
      name = `${name}-${number.padStart(13, '0')}`;

      async up(runner: QueryRunner): Promise<void> {
        await runner.query(up);
      }

      async down(runner: QueryRunner): Promise<void> {
        await runner.query(down);
      }
    };
  });
}
