import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sessionCookie } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';

interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly text: string;
}

/** The door of an instance in production: what reaches GraphQL at all. */
describe('the door of the API', () => {
  let world: TestWorld;
  let peer: TestPeer;
  let apiToken: string;

  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(`${world.url}${path}`, init);
    const text = await response.text();
    const body = (text === '' ? {} : JSON.parse(text)) as {
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, code: body.errors?.[0]?.extensions.code, text };
  };
  const post = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const cookie = () => ({ cookie: `${sessionCookie}=${peer.session}` });
  const program = () => ({ authorization: `Bearer ${apiToken}` });

  beforeAll(async () => {
    world = await TestWorld.start({ open: false });
    peer = await world.person('Pia Peer');
    const { createApiToken } = await peer.ask<{ createApiToken: { secret: string } }>(
      // Word for word as the web app has it.
      'mutation CreateApiToken($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret token { name } } }',
      { input: { name: 'A program', scopes: ['READ'], expiresInDays: 1 } },
    );
    apiToken = createApiToken.secret;
  }, 120_000);
  afterAll(() => world.stop());

  const query = '{ topics { id } }';

  it('lets only known documents in, from whoever has no API token', async () => {
    expect(await post({ query }, cookie())).toMatchObject({ code: 'DOCUMENT_NOT_TRUSTED' });
    expect(await post({ query })).toMatchObject({ code: 'DOCUMENT_NOT_TRUSTED' });
    expect(await post({ query }, program())).toMatchObject({ status: 200, code: undefined });
  });

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])(
    'takes nothing by %s, where no document would be looked for',
    async (method) => {
      for (const headers of [
        cookie(),
        program(),
        { 'content-type': 'application/json' },
        { 'apollo-require-preflight': 'yes' },
      ]) {
        const path = `/graphql?query=${encodeURIComponent(query)}`;
        const { status, text } = await request(path, { method, headers });
        expect([400, 404, 405]).toContain(status);
        expect(text).not.toContain('topics');
      }
    },
  );

  it.each([
    ['a list of operations', [{ query }, { query }], 400],
    ['a text', '"{ topics { id } }"', 400],
    ['nothing', 'null', 400],
    ['a document that is no text', { query: { topics: true } }, 400],
    ['variables in a text', { query, variables: '{}' }, 400],
    ['a hash of nothing known', { extensions: { persistedQuery: { sha256Hash: 'x' } } }, 400],
    [
      'a hash named like a property of objects',
      { extensions: { persistedQuery: { sha256Hash: '__proto__' } } },
      400,
    ],
    ['broken JSON', '{"query":', 400],
  ])('refuses %s', async (_, body, status) => {
    for (const headers of [cookie(), program()]) {
      const answer = await post(body, headers);
      expect(answer.status).toBe(status);
      expect(answer.text).not.toMatch(/at .*\.[jt]s|node_modules|stack/);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'takes no %s, which a page of another site could send',
    async (type) => {
      const answer = await post(JSON.stringify({ query }), { ...program(), 'content-type': type });
      expect([400, 415]).toContain(answer.status);
      expect(answer.text).not.toContain('"data"');
    },
  );

  it.each(['', '/', '/setup.js', '/main.js'])('has no explorer page: %s', async (path) => {
    expect((await request(`/graphql/explorer${path}`)).status).toBe(404);
  });

  it('keeps the schema to itself', async () => {
    const asked = await post({ query: '{ __schema { types { name } } }' }, program());
    expect(asked.code).toBe('BAD_REQUEST');
    const guessed = await post({ query: '{ topicss { id } }' }, program());
    expect(guessed.text).not.toMatch(/topics\b|Did you mean/);
  });

  it('takes many wrong variables at once for one wrong request', async () => {
    const query = 'mutation ($input: FollowTopicsInput!) { followTopics(input: $input) }';
    const variables = { input: { topicIds: Array.from({ length: 60 }, () => ({})) } };
    const { text } = await post({ query, variables }, program());
    const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['BAD_REQUEST']),
    );
  });

  it('says by its status who is at fault', async () => {
    const body = { query };
    expect(await post(body, { authorization: `Bearer ${'x'.repeat(40)}` })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    expect(
      await post(body, { ...program(), ...cookie(), origin: 'https://evil.test' }),
    ).toMatchObject({ status: 403, code: 'ORIGIN_FOREIGN' });
    expect(await post(body, { ...program(), 'idempotency-key': 'short' })).toMatchObject({
      status: 400,
      code: 'IDEMPOTENCY_KEY_INVALID',
    });
  });

  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index)).join(' ');

  it.each([
    [
      'too deep',
      `{ threads { ${'edges { node { topic { id } author { organisation { '.repeat(3)} id ${'} } } } '.repeat(3)} } }`,
    ],
    ['too many aliases', `{ ${many(60, (index) => `a${index}: topics { id }`)} }`],
    ['too many directives', `{ topics ${'@include(if: true) '.repeat(40)} { id } }`],
    ['too many tokens', `{ topics { ${many(2000, () => 'id')} } }`],
    [
      'a circle of fragments',
      '{ topics { ...a } } fragment a on Topic { ...b } fragment b on Topic { ...a }',
    ],
    [
      'a fragment that passes for introspection',
      `{ ...__schema } fragment __schema on Query { ${many(60, (index) => `a${index}: topics { id }`)} }`,
    ],
    ['two operations at once', 'query a { topics { id } } query b { topics { id } }'],
  ])('refuses a document that is %s', async (_, document) => {
    const answer = await post({ query: document }, program());
    expect([answer.status, answer.code]).toEqual([400, 'BAD_REQUEST']);
  });
});
