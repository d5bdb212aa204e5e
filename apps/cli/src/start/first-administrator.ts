import type { InstanceRecord } from '../instance/instance-record.js';
import type { Progress } from '../terminal/progress.js';
import type { ChildSettings } from './program.js';
import type { StepRunner } from './step-process.js';

/** What the step `first-administrator` answers. */
export interface FirstAdministratorResult {
  readonly address: string;
  /** False when the instance had an administrator already. */
  readonly created: boolean;
  /** Opens the instance as the administrator, once; null when there is one who knows the way in. */
  readonly signInUrl: string | null;
}

/**
 * Makes the person of ADMIN_EMAIL the administrator of an instance that has none. Answers her way in,
 * on each start until she has used one; null when there is nothing to tell.
 */
export async function makeFirstAdministrator(
  address: string | null,
  steps: StepRunner,
  record: InstanceRecord,
  progress: Progress,
  settings: ChildSettings,
): Promise<FirstAdministratorResult | null> {
  if (address === null || record.facts.administrator === address) return null;
  const result = await progress.during('Seeing to the first administrator', () =>
    steps.run('first-administrator', settings),
  );
  const made = result as FirstAdministratorResult;
  if (made.signInUrl !== null) return made;
  // From here on there is nothing to do for this address, and looking takes a second.
  record.keep({ administrator: address });
  return null;
}
