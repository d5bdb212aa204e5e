import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-file-store.js';
import { S3FileStore } from './s3-file-store.js';

export interface FileSettings {
  /** Of a bucket, with key and secret; null: `folder`. */
  readonly bucketUrl: string | null;
  readonly folder: string;
}

export const openFileStore = ({ bucketUrl, folder }: FileSettings): FileStore =>
  bucketUrl === null ? new LocalFileStore(folder) : new S3FileStore(bucketUrl);
