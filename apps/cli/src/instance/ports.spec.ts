import { describe, expect, it } from '@jest/globals';
import { LoopbackServer } from '@peerloop/testing/net';
import { exitCode, Failure } from '../failure/failure.js';
import { demandPort, freePort, portProblem } from './ports.js';

describe('ports', () => {
  it('finds a free one, outside the range of outgoing connections', async () => {
    const port = await freePort();
    expect(port).toBeGreaterThanOrEqual(20_000);
    expect(port).toBeLessThan(30_000);
    expect(await portProblem(port, '127.0.0.1')).toBeNull();
    await expect(demandPort('PORT', port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it('names the variable to change when it is taken', async () => {
    const server = await LoopbackServer.listen();
    const { port } = server;
    const failure = await demandPort('PORT', port, '127.0.0.1').catch((error: unknown) => error);
    await server.close();
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({
      exitCode: exitCode.portTaken,
      sentence: `Port ${port} on 127.0.0.1 is taken by another program: stop that, or set PORT to another port.`,
    });
  });

  it('knows addresses that are not of this machine', async () => {
    // 192.0.2.0/24 is for documentation: nobody has it.
    await expect(demandPort('PORT', 20_000, '192.0.2.1')).rejects.toThrow(
      '192.0.2.1 is not an address of this machine',
    );
  });
});
