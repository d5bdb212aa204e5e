import { htmlLanguage, type Locale } from '@peerloop/kernel';
import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

/** A page without the web process: a title and a few words. */
export interface PlainPage {
  readonly title: string;
  readonly text: string;
  readonly locale: Locale;
  /** A way on. */
  readonly link?: { readonly href: string; readonly text: string };
  /** Asked again by itself after so many seconds. */
  readonly refresh?: number;
}

const style = `:root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-items:center;font:1.125rem/1.6 system-ui,sans-serif}main{max-width:32rem;padding:2rem}h1{font-size:1.75rem;line-height:1.2}`;
const styleHash = createHash('sha256').update(style).digest('base64');
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`;

/** Whether it is a person's browser that opens an address, or sends a form, and shows what comes. */
export function wantsPage({ request }: FastifyReply): boolean {
  return request.headers.accept?.includes('text/html') ?? false;
}

/** Ours are words of catalogues and paths: nothing in them is markup. */
export function sendPlainPage(reply: FastifyReply, page: PlainPage): void {
  const { title, text, locale, link, refresh } = page;
  const again = refresh ? `<meta http-equiv="refresh" content="${refresh}">` : '';
  const way = link ? `<p><a href="${link.href}">${link.text}</a></p>` : '';
  void reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .send(
      `<!doctype html><html ${htmlLanguage(locale)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${again}<title>${title} · Peerloop</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${text}</p>${way}</main></body></html>`,
    );
}
