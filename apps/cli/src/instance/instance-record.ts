import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { DemoSignIn } from '@peerloop/demo';
import { exitCode, Failure } from '../failure/failure.js';
import type { DataFolder } from './data-folder.js';

/** What the instance remembers about its data folder, beside the data itself. */
export interface InstanceFacts {
  /** Layout of the data folder; raised when an older Peerloop could not read it any more. */
  readonly format: number;
  /** `filling` means the last fill was cut off and what it left is worthless. */
  readonly seed?: 'filling' | 'demo' | 'none';
  readonly signIns?: readonly DemoSignIn[];
  /** ADMIN_EMAIL that nothing remains to be done for. */
  readonly administrator?: string;
  /** Build whose migrations the embedded database has; null after anything that went wrong. */
  readonly migratedBy?: string | null;
}

const recordName = 'instance.json';

/** The layout that this code reads and writes. */
export const dataFormat = 1;

/** The small file in the data folder that says what is in it. */
export class InstanceRecord {
  private constructor(
    private readonly file: string,
    private current: InstanceFacts,
  ) {}

  /** @throws Failure when a newer Peerloop wrote it, or it is not ours at all */
  static open(folder: DataFolder): InstanceRecord {
    const file = folder.file(recordName);
    const facts = read(file);
    if (facts === null) return new InstanceRecord(file, { format: dataFormat });
    if (!Number.isInteger(facts.format)) {
      throw new Failure(
        `${file} cannot be read: restore it from a backup, or set DATA_DIR to another folder.`,
        exitCode.otherVersion,
      );
    }
    if (facts.format > dataFormat) {
      throw new Failure(
        `The data folder ${folder.path} was written by a newer Peerloop (data format ${facts.format}, this one knows ${dataFormat}): start that version, or set DATA_DIR to another folder.`,
        exitCode.otherVersion,
      );
    }
    return new InstanceRecord(file, facts);
  }

  get facts(): InstanceFacts {
    return this.current;
  }

  /** Keeps some facts, whole or not at all. */
  keep(facts: Partial<InstanceFacts>): void {
    this.current = { ...this.current, ...facts };
    const next = `${this.file}.next`;
    writeFileSync(next, `${JSON.stringify(this.current, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(next, this.file);
  }
}

function read(file: string): InstanceFacts | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return { ...(JSON.parse(text) as InstanceFacts) };
  } catch {
    return { format: Number.NaN };
  }
}
