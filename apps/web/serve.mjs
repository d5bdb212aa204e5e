// The process of the pages, whatever makes them. One instance of many: it keeps nothing between requests.
//   HOST, WEB_PORT  where to listen (127.0.0.1:3001)
//   PUBLIC_URL      with https, the origin of all pages: a proxy that ends TLS need not say so itself
import { createServer } from 'node:http';
import { bodyRefusal, readableUrl } from '@peerloop/contracts';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.WEB_PORT ?? 3001);
const graceMs = 10_000;
const secureHost = /^https:/.test(process.env.PUBLIC_URL ?? '')
  ? new URL(process.env.PUBLIC_URL).host
  : null;

function say(level, message, facts = {}) {
  const time = new Date(performance.timeOrigin + performance.now()).toISOString();
  process.stdout.write(`${JSON.stringify({ level, time, process: 'web', message, ...facts })}\n`);
}

function answerHealth(response) {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end('{"status":"ok"}');
}

/** Which address the pages have for the browser; forms are taken from there alone. */
function sayOrigin(headers) {
  if (secureHost) {
    headers['x-forwarded-proto'] = 'https';
    headers['x-forwarded-host'] = secureHost;
  }
  headers['x-forwarded-proto'] ??= 'http';
  headers['x-forwarded-host'] ??= headers.host;
}

function refuse(response, { status, code }) {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify({ code }));
}

if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  say('error', `WEB_PORT must be a port number, 1 to 65535; it is "${process.env.WEB_PORT}"`);
  process.exit(1);
}

/** What makes the pages; set once, before anybody is listened to. */
let handler;

const server = createServer((request, response) => {
  if (request.url === '/health/live') return answerHealth(response);
  request.headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '127.0.0.1';
  sayOrigin(request.headers);
  const refusal = bodyRefusal(request.url, request.headers);
  if (refusal) return refuse(response, refusal);
  request.url = readableUrl(request.url);
  handler(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
});

// Longer than a proxy keeps its idle connections, so that it never writes into a closing one.
server.keepAliveTimeout = 75_000;
server.headersTimeout = 80_000;

server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  say('error', taken ? `port ${port} on ${host} is taken` : error.message);
  process.exit(1);
});

const connections = new Set();
server.on('connection', (socket) => {
  connections.add(socket);
  socket.once('close', () => connections.delete(socket));
});

/** Browsers keep connections open after an answer, and open some on which nothing was asked yet. */
function closeIdle() {
  server.closeIdleConnections();
  for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
}

let stopping = false;

function stop(signal) {
  if (stopping) return;
  stopping = true;
  say('info', 'stopping', { signal });
  server.close(() => process.exit(0));
  closeIdle();
  setInterval(closeIdle, 100).unref();
  setTimeout(() => server.closeAllConnections(), graceMs).unref();
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);

/**
 * Answers requests with what a handler makes of them.
 * @param {(request, response, next: () => void) => void} pages as Polka and Connect have it
 */
export function serve(pages) {
  handler = pages;
  server.listen(port, host, () => {
    say('info', 'ready', { url: `http://${host}:${port}` });
    process.send?.('ready');
  });
}
