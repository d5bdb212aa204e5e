import { loadStartConfig } from '@peerloop/platform/config';
import { exitCode, Failure } from '../failure/failure.js';
import { withInstance } from '../instance/open-instance.js';
import type { FirstAdministratorResult } from '../start/first-administrator.js';
import { tellSupervisor } from '../start/step-process.js';
import type { Progress } from '../terminal/progress.js';
import { appointFirstAdministrator } from './appoint-first-administrator.js';

/**
 * `peerloop first-administrator`: makes the person of ADMIN_EMAIL the administrator of an instance
 * without one, and tells how to sign in.
 */
export async function firstAdministrator(progress: Progress): Promise<void> {
  const start = loadStartConfig();
  const address = start.adminEmail;
  if (address === null) {
    throw new Failure('Set ADMIN_EMAIL to the address of the administrator.', exitCode.usage);
  }
  await withInstance(start, progress, async (config) => {
    const made = await appointFirstAdministrator(config, address);
    const result: FirstAdministratorResult = { address, ...made };
    // A supervisor shows the link itself; here it would end up in a log.
    if (process.connected) {
      await tellSupervisor({ kind: 'result', value: result });
      return;
    }
    progress.line(
      made.signInUrl === null
        ? 'The instance has an administrator who knows the way in.'
        : `${address} is an administrator and signs in with this link: ${made.signInUrl}`,
    );
  });
}
