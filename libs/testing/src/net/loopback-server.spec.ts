import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from '@jest/globals';
import { freePort, LoopbackServer } from './loopback-server.js';

// As a readiness probe does that comes before the one it asks has failed.
it('closes although somebody is connected whom nobody answers', async () => {
  const server = await LoopbackServer.listen();
  const { port } = server;
  const probe = connect(port, '127.0.0.1');
  await once(probe, 'connect');
  probe.write('GET /health/ready HTTP/1.1\r\nhost: localhost\r\n\r\n');
  const cut = new Promise((resolve) => probe.on('error', () => undefined).once('close', resolve));
  await server.close();
  await cut;
  await (await LoopbackServer.listen(undefined, port)).close();
});

it('closes although an answer is not over', async () => {
  const server = await LoopbackServer.listen(
    createHttpServer((_request, response) => response.write('half an answer')),
  );
  const response = await fetch(server.url);
  await server.close();
  await expect(response.text()).rejects.toThrow();
});

it('finds ports that are free', async () => {
  const port = await freePort();
  const server = await LoopbackServer.listen(undefined, port);
  expect(server.port).toBe(port);
  await server.close();
});
