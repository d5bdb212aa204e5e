export default async function globalTeardown() {
  const redis = globalThis.peerloopTestRedis;
  if (redis) await ended(redis, () => redis.kill('SIGKILL'));
  const server = globalThis.peerloopTestServer;
  if (server) await ended(server, () => server.stdin.end());
}

async function ended(child, end) {
  const exited = new Promise((resolve) => child.once('exit', resolve));
  end();
  await exited;
}
