import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { compressed } from './compress.ts';

const page = '<p>Комасација, remembrement, land consolidation</p>'.repeat(100);

function ask(encodings: string, method = 'GET'): Request {
  return new Request('http://peerloop.test/', {
    method,
    headers: { 'accept-encoding': encodings },
  });
}

function html(text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, { status: 404, headers: { 'content-type': 'text/html', ...headers } });
}

describe('compressed', () => {
  it('prefers brotli and keeps status and cookies', async () => {
    const answer = html(page);
    answer.headers.append('set-cookie', 'a=1');
    answer.headers.append('set-cookie', 'b=2');
    const response = await compressed(ask('gzip, deflate, br'), answer);
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(404);
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-length')).toBe(String(body.length));
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(brotliDecompressSync(body).toString()).toBe(page);
  });

  it('takes gzip where brotli is not understood', async () => {
    const response = await compressed(ask('gzip'), html(page));
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(page);
  });

  it.each([
    ['nothing is accepted', ask('identity'), html(page)],
    ['the page is short', ask('br'), html('<p>short</p>')],
    ['it is an image', ask('br'), html(page, { 'content-type': 'image/png' })],
    ['it is compressed already', ask('br'), html(page, { 'content-encoding': 'zstd' })],
  ])('leaves it as it is when %s', async (_, request, response) => {
    const before = response.headers.get('content-encoding');
    const text = await response.clone().text();
    const answer = await compressed(request, response);
    expect(answer.headers.get('content-encoding')).toBe(before);
    expect(await answer.text()).toBe(text);
  });

  it('tells caches that the answer depends on what is accepted', async () => {
    const response = await compressed(ask('identity'), html(page));
    expect(response.headers.get('vary')).toContain('accept-encoding');
  });
});
