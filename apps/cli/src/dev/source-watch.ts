import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

// An editor that saves, or a checkout, touches many files at once.
const quietMs = 150;

/** Tells, once a burst of changes is over, that something below its folders is other than it was. */
export class SourceWatch {
  private readonly watchers: readonly FSWatcher[];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    folders: readonly string[],
    /** Gets the file that changed last. */
    private readonly onChange: (file: string) => void,
  ) {
    this.watchers = folders.map((folder) =>
      watch(folder, { recursive: true }, (_kind, name) => {
        if (name !== null && isSource(name)) this.heard(join(folder, name));
      }),
    );
  }

  close(): void {
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.close();
  }

  private heard(file: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onChange(file), quietMs);
  }
}

/** What a running process may have read; not tests, nor what editors write beside a file. */
function isSource(name: string): boolean {
  return /\.(ts|json|sql)$/.test(name) && !/\.spec\.ts$|(^|\/)\./.test(name);
}
