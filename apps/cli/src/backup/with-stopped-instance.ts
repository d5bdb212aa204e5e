import type { StartConfig } from '@peerloop/platform/config';
import { exitCode, Failure } from '../failure/failure.js';
import type { DataFolder } from '../instance/data-folder.js';
import { InstanceLock } from '../instance/instance-lock.js';
import { toldToStop } from '../start/stop-signals.js';

const interrupted = 130;

/** @throws Failure when the instance's data is not in its data folder */
export function demandEmbedded({ database }: StartConfig, otherwise: string): void {
  if (database.url === null) return;
  throw new Failure(
    `The data of this instance is on the server of DATABASE_URL: ${otherwise}.`,
    exitCode.usage,
  );
}

/**
 * Works on a data folder that nobody else works on meanwhile.
 * @param work is told by the signal that somebody wants it to end
 * @throws Failure when the instance runs, or when the work was interrupted
 */
export async function withStoppedInstance(
  folder: DataFolder,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const lock = InstanceLock.take(folder.path);
  const abort = new AbortController();
  void toldToStop(() => process.exit(interrupted)).then(() => abort.abort());
  try {
    await work(abort.signal);
  } catch (error) {
    if (!abort.signal.aborted) throw error;
    throw new Failure('Interrupted; nothing was changed.', interrupted);
  } finally {
    lock.release();
  }
}
