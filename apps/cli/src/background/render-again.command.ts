import { StoredHtml } from '@peerloop/platform';
import { loadStartConfig } from '@peerloop/platform/config';
import { withInstance } from '../instance/open-instance.js';
import type { Progress } from '../terminal/progress.js';
import { withBackground } from './with-background.js';

/** `peerloop render-again`: what an older version made of people's texts is made anew. */
export async function renderAgain(progress: Progress): Promise<void> {
  await withInstance(loadStartConfig(), progress, async (config) => {
    const count = await withBackground(config, null, (app) =>
      app.get(StoredHtml, { strict: false }).renderAgain(),
    );
    progress.line(`Texts that look different now: ${count}.`);
  });
}
