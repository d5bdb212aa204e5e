import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { exitCode, Failure } from '../failure/failure.js';

// Below the range that systems give to outgoing connections, where a port that is kept over a restart
// would now and then be in use by one.
const lowest = 20_000;
const highest = 29_999;
const tries = 200;

/** Why nobody can listen there now; null when one can. */
export async function portProblem(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    // Whoever comes meanwhile is sent away: a server with a connection would never be closed.
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** A port of the loopback address that nobody uses and no outgoing connection gets by chance. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const port = randomInt(lowest, highest + 1);
    if ((await portProblem(port, '127.0.0.1')) === null) return port;
  }
  throw new Failure(
    `No free port was found on 127.0.0.1 between ${lowest} and ${highest}.`,
    exitCode.portTaken,
  );
}

/** @throws Failure when the instance could not listen there */
export async function demandPort(name: string, port: number, host: string): Promise<void> {
  const problem = await portProblem(port, host);
  if (problem === null) return;
  throw portFailure(problem, name, port, host);
}

function portFailure(problem: string, name: string, port: number, host: string): Failure {
  switch (problem) {
    case 'EADDRINUSE':
      return new Failure(
        `Port ${port} on ${host} is taken by another program: stop that, or set ${name} to another port.`,
        exitCode.portTaken,
      );
    case 'EACCES':
      return new Failure(
        `Port ${port} may not be used by this user: set ${name} to 1024 or above.`,
        exitCode.noAccess,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Failure(
        `${host} is not an address of this machine: set HOST to one that is, such as 127.0.0.1.`,
        exitCode.portTaken,
      );
    default:
      return new Failure(
        `Nobody can listen on port ${port} of ${host} (${problem}).`,
        exitCode.portTaken,
      );
  }
}
