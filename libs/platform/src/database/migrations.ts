import { createHash } from 'node:crypto';
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

const upText = (name: string): string => readFileSync(join(directory, `${name}.up.sql`), 'utf8');

/** What tells a migration from an edited one, by name. The line ends of a checkout do not count. */
export function migrationChecksums(): ReadonlyMap<string, string> {
  const checksum = (text: string): string =>
    createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
  return new Map(migrationNames().map((name) => [name, checksum(upText(name))]));
}

/** TypeORM orders by the number at the end of the name and wants thirteen digits there. */
const storedName = (name: string): string => `${name}-${name.slice(0, 4).padStart(13, '0')}`;

/** A migration's own name, from the one in the table. */
export function appliedName(stored: string): string {
  return stored.replace(/-\d{13}$/, '');
}

/** TypeORM migrations made of the pairs of SQL files in `migrations/`. */
export function sqlMigrations(): MigrationClass[] {
  return migrationNames().map((name) => {
    const up = upText(name);
    const down = readFileSync(join(directory, `${name}.down.sql`), 'utf8');
    return class implements MigrationInterface {
      name = storedName(name);

      async up(runner: QueryRunner): Promise<void> {
        await runner.query(up);
      }

      async down(runner: QueryRunner): Promise<void> {
        await runner.query(down);
      }
    };
  });
}
