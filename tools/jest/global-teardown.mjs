import { leftOpen } from './open-resources.mjs';

const patience = 30_000;

/** Ends what the run has started; whatever is open after that makes the run fail. */
export default async function globalTeardown() {
  await Promise.all(globalThis.peerloopServers.map(ended));
  const left = await leftOpen(globalThis.peerloopBefore, 5_000);
  if (left.length > 0) throw new Error(`the run left open: ${left.join('; ')}`);
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  // The children of such a program end with it: it is asked, and only then made to.
  child.stdin.end();
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  await exited;
  clearTimeout(late);
  child.stdout.destroy();
}
