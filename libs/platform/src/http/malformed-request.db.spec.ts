import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  startReplica,
  StubViewers,
  testDatabase,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';

describe('a request that is none', () => {
  let database: TestDatabase;
  let replica: Replica;

  beforeAll(async () => {
    database = await testDatabase();
    replica = await startReplica({
      databaseUrl: database.url,
      redisUrl: null,
      viewers: new StubViewers(),
    });
  }, 30_000);
  afterAll(async () => {
    await replica.app.close();
    await database.drop();
  });

  /** Everything the server says until it closes. */
  const answerTo = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(replica.url);
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.on('close', () => resolve(text)).on('error', reject);
    });

  it.each([
    ['no HTTP', 'GARBAGE\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'two lengths at once',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'an address that cannot be decoded',
      'GET /topics/%E0%A4 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
  ])('%s is refused in our terms', async (_, bytes, status, code) => {
    const answer = await answerTo(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toEqual({ code });
  });
});
