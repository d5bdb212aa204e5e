/** What a form, or a question to the api, may weigh: several of the longest texts there are, in bytes. */
export const plainBodyBytes = 256 * 1024;

/** What a form with a file may weigh, in bytes. */
export const fileBodyBytes = 12 * 1024 * 1024;

const pagesWithFiles = /^\/organise\/lists(?:\/|$)/;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Why the body of a request for a page is not even read. */
export interface BodyRefusal {
  readonly status: 411 | 413;
  readonly code: 'LENGTH_REQUIRED' | 'TOO_LARGE';
}

/**
 * Judges the body of a request for a page by what is said of it beforehand. Browsers always say how long
 * a form is; what does not say so could be of any length.
 * @param url path and query, as they came
 */
export function bodyRefusal(url: string, headers: Headers): BodyRefusal | null {
  if (headers['transfer-encoding'] !== undefined) return { status: 411, code: 'LENGTH_REQUIRED' };
  const length = Number(headers['content-length'] ?? 0);
  return length > bodyBytesOf(url) ? { status: 413, code: 'TOO_LARGE' } : null;
}

function bodyBytesOf(url: string): number {
  // As the pages' router reads it: `/organise/lists/../..` is another page.
  const path = URL.parse(`http://page${url}`)?.pathname ?? '';
  return pagesWithFiles.test(path) ? fileBodyBytes : plainBodyBytes;
}
