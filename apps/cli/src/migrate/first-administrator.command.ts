import { loadConfig } from '@peerloop/platform/config';
import { exitCode, Failure } from '../failure/failure.js';
import type { FirstAdministrator } from '../start/first-administrator.js';
import { tellSupervisor } from '../start/step-process.js';
import type { Progress } from '../terminal/progress.js';

/** `peerloop first-administrator`: makes ADMIN_EMAIL the administrator of an instance without one. */
export async function firstAdministrator(progress: Progress): Promise<void> {
  const config = loadConfig();
  const address = config.adminEmail;
  if (address === null) {
    throw new Failure('Set ADMIN_EMAIL to the address of the first administrator.', exitCode.usage);
  }
  // Loaded only now: other commands start faster without the whole product.
  const { appointFirstAdministrator } = await import('./appoint-first-administrator.js');
  const { created, signInUrl } = await appointFirstAdministrator(config, address);
  const made: FirstAdministrator = { address, created, signInUrl };
  await tellSupervisor({ kind: 'result', value: made });
  progress.line(
    created
      ? `${address} is the first administrator${signInUrl ? `; sign in: ${signInUrl}` : '.'}`
      : 'The instance has an administrator already.',
  );
}
