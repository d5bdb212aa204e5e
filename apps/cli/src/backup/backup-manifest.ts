import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, Failure } from '../failure/failure.js';

/** What a backup says of itself. */
export interface BackupManifest {
  /** Layout of the backup; raised when an older Peerloop could not restore it any more. */
  readonly format: number;
  /** ISO 8601. */
  readonly takenAt: string;
  /** Version of the Peerloop that took it. */
  readonly peerloop: string;
}

const name = 'peerloop-backup.json';
const format = 1;

/** What a backup holds of a data folder, in the order in which it is put back. */
export const backedUp = [
  'postgres',
  'files',
  'database.json',
  'secret.key',
  'instance.json',
] as const;

/** Written last: a folder without it is no backup. */
export function writeManifest(folder: string, facts: Omit<BackupManifest, 'format'>): void {
  const text = `${JSON.stringify({ format, ...facts }, null, 2)}\n`;
  writeFileSync(join(folder, name), text, { mode: 0o600, flush: true });
}

/** @throws Failure when a folder is no backup, or one of a newer Peerloop */
export function readManifest(folder: string): BackupManifest {
  let manifest: BackupManifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, name), 'utf8')) as BackupManifest;
  } catch {
    throw new Failure(
      `${folder} is no whole backup of Peerloop (there is no ${name} in it): name the folder that "peerloop backup" has made.`,
      exitCode.usage,
    );
  }
  if (manifest.format === format) return manifest;
  throw new Failure(
    `The backup ${folder} was taken by Peerloop ${manifest.peerloop} in a way that this one does not know: restore it with that version.`,
    exitCode.otherVersion,
  );
}
