/** Pages whose address is a key: whoever reads it can act for the person it was mailed to. */
const keyPages = ['/i/', '/confirm', '/join', '/sign-in/link', '/reset-password/new'];

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * What every page is sent with beside its Content-Security-Policy, which comes from vite.config.ts with
 * a nonce for each page.
 * @param url as the visitor asked for it
 */
export function securityHeaders(url: URL): Readonly<Record<string, string>> {
  const isKey = keyPages.some((start) => url.pathname.startsWith(start));
  return {
    ...everywhere,
    // Not `no-referrer`: with it, browsers name no origin when a form is sent, and it would be refused.
    'referrer-policy': isKey ? 'same-origin' : 'strict-origin-when-cross-origin',
    // Only there: over plain HTTP browsers ignore it, and an instance without HTTPS must stay reachable.
    ...(url.protocol === 'https:' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
