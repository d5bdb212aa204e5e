import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { plainBodyBytes } from '@peerloop/contracts';
import { DomainError, invalid, type Viewer } from '@peerloop/kernel';
import {
  headOf,
  LoopbackServer,
  publicOrigin,
  startReplica,
  StubViewers,
  testDatabase,
  type Replica,
  type TestDatabase,
} from '@peerloop/testing';
import { Allow } from '../auth/allow.decorator.js';
import { CurrentViewer } from '../auth/current-viewer.decorator.js';
import { sessionCookie } from '../auth/viewer-source.js';
import { Limit } from '../limits/limit.decorator.js';
import { requestContext } from '../request/request-context.js';

@Controller('calendar')
class ProbeController {
  @Allow('everyone')
  @Get('who')
  who(@CurrentViewer() viewer: Viewer): object {
    return { peerId: viewer.peerId, requestId: requestContext()?.requestId };
  }

  @Allow('peer')
  @Limit('settings')
  @Post('change')
  change(): object {
    return { requestId: requestContext()?.requestId };
  }

  @Allow('everyone')
  @Get('fail/:how')
  fail(@Param('how') how: string): never {
    if (how === 'validation') throw invalid('title', 'TOO_LONG', { max: 5 });
    if (how === 'limit') throw new DomainError('RATE_LIMITED', { facts: { retryAfterSeconds: 7 } });
    if (how === 'database') throw Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    throw new Error('a secret inside');
  }
}

/** Stands for the web process: answers with what it was asked. */
function startWeb(): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    if (request.url === '/stream') {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('first ');
      response.flushHeaders();
      setImmediate(() => response.end('last'));
      return;
    }
    if (request.url === '/redirect') {
      response.writeHead(303, { location: '/elsewhere', 'set-cookie': ['a=1', 'b=2'] }).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      const body = Buffer.concat(chunks).toString('base64');
      const status = url?.startsWith('/missing') ? 404 : 200;
      response.writeHead(status, { 'content-type': 'application/json', 'x-web': 'yes' });
      response.end(JSON.stringify({ method, url, headers, body }));
    });
  });
  return LoopbackServer.listen(server);
}

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const viewers = new StubViewers();
const metricsToken = 'a token for the figures';
let database: TestDatabase;
let web: LoopbackServer;
let replica: Replica;

beforeAll(async () => {
  database = await testDatabase();
  web = await startWeb();
  replica = await startReplica({
    databaseUrl: database.url,
    redisUrl: null,
    viewers,
    webUrl: web.url,
    metricsToken,
    controllers: [ProbeController],
  });
}, 30_000);
afterAll(async () => {
  await replica.app.close();
  await web.close();
  await database.drop();
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${replica.url}${path}`, { redirect: 'manual', ...init });
const json = async (response: Response) => (await response.json()) as Record<string, unknown>;

/** A request exactly as written: `fetch` would tidy the path. */
function asWritten(path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(replica.url);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

describe('the front door', () => {
  it('forwards pages with method, path, query and body as they came', async () => {
    const body = new Uint8Array([0, 255, 128, 10]);
    const response = await get('/topics/a%2Fb?/create&x=1&x=2&y=%20+z', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', cookie: 'peerloop_session=abc' },
    });
    const seen = (await json(response)) as unknown as Seen;
    expect(seen.method).toBe('POST');
    expect(seen.url).toBe('/topics/a%2Fb?/create&x=1&x=2&y=%20+z');
    expect(Buffer.from(seen.body, 'base64')).toEqual(Buffer.from(body));
    expect(seen.headers['cookie']).toBe('peerloop_session=abc');
  });

  it('tells the web process who asks, whatever she claims', async () => {
    const seen = (await json(
      await get('/', { headers: { forwarded: 'for=6.6.6.6', 'x-request-id': 'from-the-proxy-1' } }),
    )) as unknown as Seen;
    expect(seen.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': new URL(replica.url).host,
      'x-request-id': 'from-the-proxy-1',
    });
    expect(seen.headers['forwarded']).toBeUndefined();
  });

  it('passes on redirects, cookies, streams and 404s of the web process', async () => {
    const redirect = await get('/redirect');
    expect(redirect.status).toBe(303);
    expect(redirect.headers.get('location')).toBe('/elsewhere');
    expect(redirect.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await (await get('/stream')).text()).toBe('first last');
    const missing = await get('/missing');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('x-web')).toBe('yes');
  });

  it('leaves pages their own security headers', async () => {
    expect((await get('/')).headers.get('content-security-policy')).toBeNull();
  });

  it('carries a large upload to a page that takes files, and to no other', async () => {
    const body = new Uint8Array(5_000_000).fill(120);
    const answer = await get('/organise/lists/new', { method: 'POST', body });
    const seen = (await json(answer)) as unknown as Seen;
    expect(Buffer.from(seen.body, 'base64').length).toBe(5_000_000);
    const reply = await get('/threads/1?/reply', { method: 'POST', body });
    expect([reply.status, await json(reply)]).toEqual([413, { code: 'TOO_LARGE' }]);
  });

  it('never forwards a path of the api', async () => {
    for (const path of [
      '/graphql/x',
      '/health',
      '/health/x',
      '/e/x',
      '/calendar/none',
      '/metrics/x',
    ]) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('x-web')]).toEqual([path, 404, null]);
    }
    expect((await asWritten('/x/../health/secret')).headers['x-web']).toBeUndefined();
  });

  it('leaves it to the pages to say that an address cannot be read', async () => {
    for (const path of ['/threads/%E0%A4%A', '/people/%zz', '/%FF?q=%zz']) {
      const { statusCode, headers } = await asWritten(path);
      expect([path, statusCode, headers['x-web']]).toEqual([path, 200, 'yes']);
    }
  });

  it('says clearly that the web process is away, in the reader’s language', async () => {
    const gone = await startReplica({
      databaseUrl: database.url,
      redisUrl: null,
      viewers,
      webUrl: 'http://127.0.0.1:9',
    });
    const page = await fetch(`${gone.url}/topics`, {
      headers: { accept: 'text/html,*/*', 'accept-language': 'fr-FR,en;q=0.5' },
    });
    expect(page.status).toBe(503);
    expect(page.headers.get('retry-after')).toBe('5');
    const text = await page.text();
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text).toContain('http-equiv="refresh"');
    const form = await fetch(`${gone.url}/topics`, {
      method: 'POST',
      body: 'title=x',
      headers: { accept: 'text/html' },
    });
    expect(form.status).toBe(503);
    expect(await form.text()).not.toContain('http-equiv="refresh"');
    const data = await fetch(`${gone.url}/topics/__data.json`, { headers: { accept: '*/*' } });
    expect([data.status, await data.json()]).toEqual([503, { code: 'UNAVAILABLE' }]);
    await gone.app.close();
  }, 20_000);
});

describe('errors', () => {
  it('are one shape', async () => {
    const unknown = await get('/calendar/nothing');
    expect([unknown.status, await json(unknown)]).toEqual([404, { code: 'NOT_FOUND' }]);
    const wrong = await get('/calendar/fail/validation');
    expect([wrong.status, await json(wrong)]).toEqual([
      422,
      { code: 'VALIDATION', fields: [{ field: 'title', code: 'TOO_LONG', facts: { max: 5 } }] },
    ]);
    const limited = await get('/calendar/fail/limit');
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '7']);
    const away = await get('/calendar/fail/database');
    expect([away.status, await json(away)]).toEqual([503, { code: 'UNAVAILABLE' }]);
  });

  it('are words in the language of whoever sees them in a browser', async () => {
    const page = async (path: string, headers: Record<string, string> = {}) => {
      const response = await get(path, { headers: { accept: 'text/html,*/*;q=0.8', ...headers } });
      return { response, text: await response.text() };
    };
    const { response, text } = await page('/calendar/fail/limit', {
      'accept-language': 'fr-CH,en',
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<html lang="fr" dir="ltr">');
    expect(text).toContain('dans 7 secondes');
    const chosen = await page('/calendar/nothing', {
      cookie: 'locale=sr',
      'accept-language': 'fr',
    });
    expect(chosen.text).toContain('Ovde nema ničega');
    const bug = await page('/calendar/fail/bug');
    expect(bug.text).toContain(bug.response.headers.get('x-request-id')!);
    expect(bug.text).not.toContain('a secret inside');
  });

  it('hide bugs behind the id of the request', async () => {
    const response = await get('/calendar/fail/bug');
    const requestId = response.headers.get('x-request-id');
    expect([response.status, await json(response)]).toEqual([500, { code: 'INTERNAL', requestId }]);
  });

  it('of GraphQL requests look like GraphQL’s', async () => {
    const response = await get('/graphql');
    expect(await json(response)).toEqual({
      errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }],
    });
  });

  it('refuse what is malformed or too large', async () => {
    const headers = {
      'content-type': 'application/json',
      cookie: `${sessionCookie}=${viewers.signIn().token}`,
    };
    const send = (body: string) => get('/calendar/change', { method: 'POST', body, headers });
    const malformed = await send('{"a":');
    expect([malformed.status, await json(malformed)]).toEqual([400, { code: 'BAD_REQUEST' }]);
    const large = await send(JSON.stringify({ text: 'x'.repeat(plainBodyBytes) }));
    expect([large.status, await json(large)]).toEqual([413, { code: 'TOO_LARGE' }]);
    expect((await asWritten('/calendar/%E0%A4%A')).statusCode).toBe(400);
  });
});

describe('requests', () => {
  it('are made by whoever holds the session or the token', async () => {
    const peer = viewers.signIn();
    const signedIn = await get('/calendar/who', {
      headers: { cookie: `${sessionCookie}=${peer.token}` },
    });
    expect(await json(signedIn)).toMatchObject({ peerId: peer.peerId });
    const token = viewers.apiToken();
    const program = await get('/calendar/who', {
      headers: { authorization: `Bearer ${token.token}` },
    });
    expect(await json(program)).toMatchObject({ peerId: token.peerId });
    expect(await json(await get('/calendar/who'))).toMatchObject({ peerId: null });
  });

  it('change nothing from another site, or as a guest', async () => {
    const cookie = `${sessionCookie}=${viewers.signIn().token}`;
    const post = async (headers: Record<string, string>) => {
      const response = await get('/calendar/change', { method: 'POST', headers });
      return [response.status, (await json(response))['code']];
    };
    expect(await post({ cookie, origin: 'https://evil.test' })).toEqual([403, 'ORIGIN_FOREIGN']);
    expect(await post({ cookie, origin: publicOrigin })).toEqual([201, undefined]);
    expect(await post({})).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('keep their id from end to end, also after a body', async () => {
    const headers = {
      'content-type': 'application/json',
      cookie: `${sessionCookie}=${viewers.signIn().token}`,
    };
    const response = await get('/calendar/change', { method: 'POST', headers, body: '{"a":1}' });
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await json(response)).toEqual({ requestId });
  });

  it('take an id from a proxy, and only a sane one', async () => {
    const idOf = async (given: string) =>
      (await get('/health/live', { headers: { 'x-request-id': given } })).headers.get(
        'x-request-id',
      );
    expect(await idOf('proxy-id-42')).toBe('proxy-id-42');
    expect(await idOf('x')).not.toBe('x');
    expect(await idOf('<script>alert(1)</script>')).not.toContain('script');
  });

  it('take nothing from a caller who is no proxy', async () => {
    const bare = await startReplica({ databaseUrl: database.url, redisUrl: null, viewers });
    const headers = { 'x-request-id': 'proxy-id-42', 'x-forwarded-for': '6.6.6.6' };
    const response = await headOf(`${bare.url}/health/live`, { headers });
    expect(response.headers.get('x-request-id')).not.toBe('proxy-id-42');
    await bare.app.close();
  }, 20_000);

  it('are answered so that nothing in them can run or be framed (S9)', async () => {
    for (const path of [
      '/calendar/who',
      '/calendar/nothing',
      '/health/live',
      '/calendar/fail/bug',
    ]) {
      const { headers } = await get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      });
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('figures', () => {
  it('are for this machine and holders of the token', async () => {
    const status = async (headers: Record<string, string>) =>
      (await get('/metrics', { headers })).status;
    expect(await status({})).toBe(200);
    expect(await status({ 'x-forwarded-for': '6.6.6.6' })).toBe(404);
    expect(await status({ 'x-forwarded-for': '6.6.6.6', authorization: 'Bearer wrong' })).toBe(404);
    const authorization = `Bearer ${metricsToken}`;
    expect(await status({ 'x-forwarded-for': '6.6.6.6', authorization })).toBe(200);
  });

  it('name routes by their pattern, never by what was asked for', async () => {
    await get('/calendar/fail/very-private-name');
    await get('/calendar/very-private-path');
    await get('/some/page');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(
      /peerloop_http_request_seconds_count\{method="GET",route="\/calendar\/fail\/:how",status="500"\} \d/,
    );
    expect(text).toMatch(/route="page"/);
    expect(text).toMatch(/^peerloop_sockets 0$/m);
    expect(text).toMatch(/^peerloop_sql_statements_total \d+$/m);
    expect(text).toMatch(/^peerloop_process_resident_memory_bytes \d+/m);
    expect(text).not.toContain('private');
  });
});

describe('stopping', () => {
  it('does not wait for connections on which nothing was asked', async () => {
    const one = await startReplica({ databaseUrl: database.url, redisUrl: null, viewers });
    const silent = connect(Number(new URL(one.url).port), '127.0.0.1');
    await once(silent, 'connect');
    const cut = new Promise((resolve) =>
      silent.on('error', () => undefined).once('close', resolve),
    );
    await one.app.close();
    await cut;
  });
});
