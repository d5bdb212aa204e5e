export default async function globalTeardown() {
  const child = globalThis.peerloopTestServer;
  if (!child) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await ended;
}
