import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

const maxBytes = 10 * 1024 * 1024;
const kept = 3;
const tailLines = 80;

/**
 * The lines of one process on disk: `api.log`, and `api.log.1` … with what was before, so that logs
 * never fill the disk.
 */
export class LogFile {
  private descriptor: number | null = null;
  private size = 0;
  private readonly tail: string[] = [];

  constructor(readonly path: string) {}

  /** The last lines that were written since {@link forget}. */
  get lastLines(): readonly string[] {
    return this.tail;
  }

  forget(): void {
    this.tail.length = 0;
  }

  write(line: string): void {
    this.tail.push(line);
    if (this.tail.length > tailLines) this.tail.shift();
    try {
      this.append(`${line}\n`);
    } catch {
      // A log that cannot be written, on a full disk for one, must not stop what it tells of.
    }
  }

  /** Takes a process's output, line by line. */
  follow(stream: Readable, onLine: (line: string) => void = () => undefined): void {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    const take = (text: string): void => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        this.write(line);
        onLine(line);
      }
    };
    stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
    stream.on('end', () => {
      if (rest !== '') take('\n');
    });
    stream.on('error', () => undefined);
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }

  private append(text: string): void {
    if (this.descriptor === null) {
      mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
      this.descriptor = openSync(this.path, 'a', 0o600);
      this.size = fstatSync(this.descriptor).size;
    }
    this.size += writeSync(this.descriptor, text);
    if (this.size > maxBytes) this.rotate();
  }

  private rotate(): void {
    this.close();
    for (let age = kept; age > 0; age -= 1) {
      const from = age === 1 ? this.path : `${this.path}.${age - 1}`;
      try {
        renameSync(from, `${this.path}.${age}`);
      } catch {
        // There are not that many yet.
      }
    }
  }
}
