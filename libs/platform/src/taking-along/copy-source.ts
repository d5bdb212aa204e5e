import type { Provider } from '@nestjs/common';
import type { Viewer } from '@peerloop/kernel';

/** One file of what a peer takes along; a provider of the context that owns the rows. */
export abstract class CopySource {
  /** Its place in the archive: `forum/posts.json`. */
  abstract readonly file: string;

  /** The file, piece by piece. */
  abstract read(viewer: Viewer): AsyncIterable<string>;
}

/** A file made of rows. */
export class RowCopy {
  constructor(
    readonly file: `${string}.json` | `${string}.md`,
    /**
     * What of hers there is; `$1` is the account. Answers `key`, a text that is unique and by which rows
     * are read page after page, and `content`: an object for JSON, her words for Markdown.
     */
    readonly statement: string,
  ) {}
}

/** Providers of files made of rows; for the module of the context that owns them. */
export function copies(...files: readonly RowCopy[]): Provider[] {
  return files.map((file) => ({ provide: `copy ${file.file}`, useValue: file }));
}
