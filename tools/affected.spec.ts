import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');

/** The projects whose tests Nx runs after a change of a file. */
function tested(file: string): string[] {
  const args = ['show', 'projects', '--affected', '--withTarget=test', '--json', '--files', file];
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NODE_OPTIONS: '' };
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const printed = execFileSync(process.execPath, [nx, ...args], { cwd: root, env });
  return (JSON.parse(printed.toString()) as string[])
    .map((name) => name.replace('@peerloop/', ''))
    .sort((a, b) => a.localeCompare(b));
}

// What stands on all contexts.
const above = ['api', 'cli', 'contexts', 'demo', 'worker'];

describe('what a change affects', () => {
  it.each(['forum', 'events'])('is %s and what stands on it, and no other context', (name) => {
    const expected = [...above, name].sort((a, b) => a.localeCompare(b));
    expect(tested(`libs/${name}/src/index.ts`)).toEqual(expected);
  });

  it('is a test file as well', () => {
    expect(tested('libs/events/src/reminder/due-reminders.db.spec.ts')).toContain('events');
  });

  it('is everything below the contexts for the contexts', () => {
    const affected = tested('libs/platform/src/index.ts');
    expect(affected).toEqual(expect.arrayContaining(['forum', 'events', 'testing', ...above]));
    expect(affected).not.toContain('kernel');
  });
});
