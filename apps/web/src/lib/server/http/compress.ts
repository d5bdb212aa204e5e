import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const textual = /^(text\/|application\/(json|manifest\+json|javascript)|image\/svg\+xml)/;
const tooSmall = 860;

function encodingFor(request: Request): 'br' | 'gzip' | null {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/**
 * Compresses a rendered page. Pages are made whole (nothing streams), so their length is known and
 * the thread pool does the work. Quality 6 keeps first pages within their limit for a millisecond more than 4,
 * where brotli begins to beat gzip.
 */
export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response;
  if (!textual.test(headers.get('content-type') ?? '') || headers.has('content-encoding'))
    return response;
  headers.append('vary', 'accept-encoding');
  const encoding = encodingFor(request);
  if (!encoding || !response.body || request.method === 'HEAD') return response;
  const plain = Buffer.from(await response.arrayBuffer());
  if (plain.length < tooSmall) return new Response(plain, response);
  const body =
    encoding === 'br'
      ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : await gzipped(plain);
  headers.set('content-encoding', encoding);
  headers.set('content-length', String(body.length));
  return new Response(new Uint8Array(body), { status: response.status, headers });
}
