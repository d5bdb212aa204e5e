import type { InstanceRecord } from '../instance/instance-record.js';
import type { Progress } from '../terminal/progress.js';
import type { ChildSettings } from './program.js';
import type { StepRunner } from './step-process.js';

/** What the step `first-administrator` answers. */
export interface FirstAdministrator {
  readonly address: string;
  /** False when the instance has an administrator already. */
  readonly created: boolean;
  /** Opens the instance as the new administrator, once; null where a mail brings it. */
  readonly signInUrl: string | null;
}

/**
 * Makes the person of ADMIN_EMAIL the administrator of an instance that has none; once for each
 * address. Answers what to tell her, null when there is nothing new.
 */
export async function makeFirstAdministrator(
  address: string | null,
  steps: StepRunner,
  record: InstanceRecord,
  progress: Progress,
  settings: ChildSettings,
): Promise<FirstAdministrator | null> {
  if (address === null || record.facts.administrator === address) return null;
  const result = await progress.during('Making the first administrator', () =>
    steps.run('first-administrator', settings),
  );
  record.keep({ administrator: address });
  const made = result as FirstAdministrator;
  return made.created ? made : null;
}
