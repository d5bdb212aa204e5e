import { loadStartConfig, type StartConfig } from '@peerloop/platform/config';
import { failureOf } from '../failure/failure.js';
import { Progress } from '../terminal/progress.js';
import { programs as builtPrograms, type Programs } from './program.js';
import { toldToStop } from './stop-signals.js';
import { Supervisor } from './supervisor.js';

export interface StartOptions {
  /** What to run; other than the built processes in tests. */
  readonly programs?: Programs;
  /** Tells one build from the next; null when unknown. */
  readonly build?: string | null;
}

/** Runs an instance until it is told to stop or cannot go on; answers the exit code. */
export async function start(options: StartOptions = {}): Promise<number> {
  const { programs = builtPrograms, build = null } = options;
  const progress = new Progress();
  const fail = (error: unknown): number => {
    const failure = failureOf(error);
    progress.stop();
    process.stderr.write(`\n${failure.sentence}\n`);
    return failure.exitCode;
  };
  let config: StartConfig;
  try {
    config = loadStartConfig();
  } catch (error) {
    return fail(error);
  }
  const supervisor = new Supervisor({ config, programs, progress, build });
  const ending = await untilEnd(supervisor, progress);
  if (ending !== 'told') {
    const code = fail(ending.error);
    await supervisor.stop();
    return code;
  }
  progress.stop();
  progress.line('Stopping …');
  await supervisor.stop();
  progress.line('Peerloop has stopped; the data is kept.');
  return 0;
}

async function untilEnd(
  supervisor: Supervisor,
  progress: Progress,
): Promise<'told' | { readonly error: unknown }> {
  const told = toldToStop(() => {
    progress.line('Stopping at once.');
    supervisor.kill();
  });
  const givenUp = new Promise<{ error: unknown }>((resolve) => {
    supervisor.onFailure = (error) => resolve({ error });
  });
  const started = supervisor.start().then(
    () => null,
    (error: unknown) => {
      supervisor.forgetMigrations();
      return { error };
    },
  );
  return (await Promise.race([told, givenUp, started])) ?? Promise.race([told, givenUp]);
}
