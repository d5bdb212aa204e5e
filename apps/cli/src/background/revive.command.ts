import { BackgroundLook } from '@peerloop/platform';
import { loadStartConfig } from '@peerloop/platform/config';
import { withInstance } from '../instance/open-instance.js';
import type { Progress } from '../terminal/progress.js';
import { withBackground } from './with-background.js';

/** `peerloop revive`: jobs that failed for good get all their tries again. */
export async function revive(progress: Progress): Promise<void> {
  await withInstance(loadStartConfig(), progress, async (config) => {
    const count = await withBackground(config, config.redis?.url ?? null, (app) =>
      app.get(BackgroundLook).reviveAll(),
    );
    progress.line(count === 0 ? 'There are no dead letters.' : `Dead letters revived: ${count}.`);
  });
}
