import { error } from '@sveltejs/kit';
import { devMail } from '#lib/server/dev/dev-mails.ts';
import type { RequestHandler } from './$types';

// A mail is a stranger's page: no script, no request to anywhere, an origin of its own. Only its
// links work, in a window of theirs.
const policy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const GET: RequestHandler = async ({ params }) => {
  const { html } = await devMail(params.id);
  if (html === '') error(404, 'NOT_FOUND');
  return new Response(`<!doctype html><base target="_blank">${html}`, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
    },
  });
};
