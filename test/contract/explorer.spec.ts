import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestWorld } from '@peerloop/testing';

/** The page to try documents in, as a developer's instance serves it. */
describe('the explorer', () => {
  let world: TestWorld;

  const read = async (path: string): Promise<Response> =>
    fetch(`${world.url}/graphql/explorer${path}`);

  beforeAll(async () => {
    world = await TestWorld.start();
  });

  afterAll(async () => {
    await world.stop();
  });

  it('is a page that loads from this instance only', async () => {
    const page = await read('');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await page.text();
    const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(sources.length).toBeGreaterThan(3);
    for (const source of sources) {
      expect(new URL(source, `${world.url}/graphql/explorer/`).origin).toBe(world.url);
    }
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/);
  });

  it('starts with a document that this instance answers', async () => {
    const setup = await (await read('/setup.js')).text();
    const [, query] = /initialQuery: `([^`]+)`/.exec(setup) ?? [];
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({ data: { topics: expect.any(Array) } });
  });

  it.each([
    ['/iframe-sandbox/index.html', 404],
    ['/..%2fpackage.json', 403],
    ['/..%2f..%2fpackage.json', 403],
  ])('keeps %s to itself', async (path, status) => {
    expect((await read(path)).status).toBe(status);
  });
});
