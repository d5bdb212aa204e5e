import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolder } from '../start/program.js';
import { tellSupervisor } from '../start/step-process.js';
import { toldToStop } from '../start/stop-signals.js';
import { ReloadingProcess } from './reloading-process.js';
import { SourceWatch } from './source-watch.js';

// Components: the pages alone are made of them.
const notOurs = ['ui'];

function sourcesOf(app: 'api' | 'worker'): readonly string[] {
  const libs = readdirSync(join(projectFolder, 'libs')).filter((name) => !notOurs.includes(name));
  return [`apps/${app}/src`, ...libs.map((name) => `libs/${name}/src`)].map((folder) =>
    join(projectFolder, folder),
  );
}

/** Runs an app from source until told to stop, anew after every change of what it is made of. */
export async function runReloading(app: 'api' | 'worker'): Promise<never> {
  const tell = (text: string): void => void tellSupervisor({ kind: 'progress', text });
  let changes = 0;
  const program = new ReloadingProcess(join(projectFolder, `apps/${app}/src/main.ts`), (how) => {
    // Before any change it is for the supervisor to say why.
    if (changes === 0) process.exit(1);
    tell(`The ${app} process ended (${how}): its log says why. It starts again after a change.`);
  });
  const watch = new SourceWatch(sourcesOf(app), (file) => {
    changes += 1;
    tell(`${relative(projectFolder, file)} changed; starting the ${app} process again.`);
    void program.reload();
  });
  program.start();
  await toldToStop(() => process.exit(1));
  watch.close();
  await program.stop();
  process.exit(0);
}
