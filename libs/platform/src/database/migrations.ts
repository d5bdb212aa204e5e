import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same from `src` and from `dist`. */
const libs = join(import.meta.dirname, '../../..');
const upFile = /^(\d{4})-[a-z0-9-]+\.up\.sql$/;

type MigrationClass = new () => MigrationInterface;

/** Where the pair of each migration lies, without `.up.sql`, in the one order of their numbers. */
const pairs: ReadonlyMap<string, string> = inOrder([
  // The platform's, and those from before contexts had folders of theirs.
  ...upFilesIn(join(import.meta.dirname, 'migrations')),
  ...readdirSync(libs).flatMap((lib) => upFilesIn(join(libs, lib, 'migrations'))),
]);

function upFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.up.sql'));
  return files.map((file) => join(folder, file));
}

/** @throws Error when two have one number */
export function inOrder(upFiles: readonly string[]): Map<string, string> {
  const byName = (one: string, other: string) => (basename(one) < basename(other) ? -1 : 1);
  const found = new Map<string, string>();
  const numbers = new Map<string, string>();
  for (const file of upFiles.toSorted(byName)) {
    const number = upFile.exec(basename(file))?.[1];
    if (number === undefined) throw new Error(`${file} is not called NNNN-some-name.up.sql`);
    const other = numbers.get(number);
    if (other !== undefined) throw new Error(`${other} and ${file} have one number`);
    numbers.set(number, file);
    found.set(basename(file, '.up.sql'), file.replace(/\.up\.sql$/, ''));
  }
  return found;
}

/** Names of all migrations, in their order: `0001-platform`, … */
export function migrationNames(): string[] {
  return [...pairs.keys()];
}

const textOf = (name: string, direction: 'up' | 'down'): string =>
  readFileSync(`${pairs.get(name)}.${direction}.sql`, 'utf8');

/** What tells a migration from an edited one, by name. The line ends of a checkout do not count. */
export function migrationChecksums(): ReadonlyMap<string, string> {
  const checksum = (text: string): string =>
    createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
  return new Map(migrationNames().map((name) => [name, checksum(textOf(name, 'up'))]));
}

/** TypeORM orders by the number at the end of the name and wants thirteen digits there. */
const storedName = (name: string): string => `${name}-${name.slice(0, 4).padStart(13, '0')}`;

/** A migration's own name, from the one in the table. */
export function appliedName(stored: string): string {
  return stored.replace(/-\d{13}$/, '');
}

/** TypeORM migrations made of the pairs of SQL files. */
export function sqlMigrations(): MigrationClass[] {
  return migrationNames().map((name) => {
    const up = textOf(name, 'up');
    const down = textOf(name, 'down');
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
