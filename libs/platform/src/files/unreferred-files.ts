import { Purge } from '../retention/purge.js';
import type { FileStore } from './file-store.js';

interface Gone {
  readonly hash: string;
}

/** The rule by which files go that nothing refers to any more, with their bytes. */
export const unreferredFiles = (store: FileStore): Purge =>
  new Purge({
    name: 'platform.files',
    kept: 'Uploaded files that nothing refers to any more',
    days: 1,
    statement: `DELETE FROM stored_file WHERE hash IN (
      SELECT hash FROM stored_file WHERE kept_at < $1 AND NOT is_file_referred(hash)
       LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING hash`,
    // While the rows are held: whoever brings the same file once more puts it after this.
    withRows: async (rows) => {
      for (const { hash } of rows as readonly Gone[]) await store.remove(hash);
    },
  });
