import { version } from '$app/env';
import { self } from '$app/service-worker';

// Only what a reader sees when no page can be reached. Pages themselves are never kept: they may
// hold what the next person at this device must not see.
const shelf = `offline-${version}`;
const fallback = '/offline';

/** The page and what it is drawn with, as one self-contained answer. */
async function keepFallback(): Promise<void> {
  const cache = await caches.open(shelf);
  const page = await fetch(fallback, { credentials: 'omit' });
  const styles = [...(await page.clone().text()).matchAll(/href="([^"]+\.css)"/g)];
  await cache.put(fallback, page);
  await cache.addAll(styles.map((match) => match[1] ?? '').filter(Boolean));
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name)));
}

async function orFallback(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(fallback)) ?? Response.error();
  }
}

async function orKept(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

self.addEventListener('install', (event) =>
  event.waitUntil(keepFallback().then(() => self.skipWaiting())),
);
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate' && request.method === 'GET')
    event.respondWith(orFallback(request));
  else if (request.destination === 'style') event.respondWith(orKept(request));
});
