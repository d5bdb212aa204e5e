import type { DemoWorldReport } from '@peerloop/demo';
import type { DatabaseServer } from '../embedded-postgres/database-server.js';
import type { InstanceRecord } from '../instance/instance-record.js';
import type { Progress } from '../terminal/progress.js';
import type { ChildSettings } from './program.js';
import type { StepRunner } from './step-process.js';

/**
 * Empties a database that the last start was cut off from filling: half a demo world is no use, and
 * nobody has been able to sign in yet. Only ours; a database of somebody else is left alone.
 */
export async function clearUnfinished(
  server: DatabaseServer | null,
  record: InstanceRecord,
): Promise<void> {
  if (record.facts.seed !== 'filling' || !server) return;
  await server.recreate();
  // Everything that was done to the old database is undone with it.
  record.keep({ seed: undefined, signIns: undefined, administrator: undefined, migratedBy: null });
}

/** Fills a new instance with the demo world; on its first start only. */
export async function fillDemoWorld(
  wanted: 'demo' | 'none',
  steps: StepRunner,
  record: InstanceRecord,
  progress: Progress,
  settings: ChildSettings,
): Promise<void> {
  const { seed } = record.facts;
  if (seed === 'demo' || seed === 'none') return;
  if (wanted === 'none') {
    record.keep({ seed: 'none' });
    return;
  }
  record.keep({ seed: 'filling' });
  const result = await progress.during('Filling the demo world', () => steps.run('seed', settings));
  record.keep({ seed: 'demo', signIns: (result as DemoWorldReport | undefined)?.signIns ?? [] });
}
