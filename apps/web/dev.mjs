// Serves the pages from source and changes them in the browser as they are saved (npm run dev).
import { createServer as createProbe } from 'node:net';
import { once } from 'node:events';
import { createServer } from 'vite';
import { serve } from './serve.mjs';

process.env.NODE_ENV = 'development';
process.chdir(import.meta.dirname);

/** Changes reach the browser on a port of their own: in front of the pages is the api. */
async function freePort() {
  const probe = createProbe().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

const vite = await createServer({
  server: {
    middlewareMode: true,
    hmr: { port: await freePort() },
    // Whoever asks has been let in by the api.
    allowedHosts: true,
    fs: { allow: ['../../libs'] },
  },
});

serve((request, response, next) => {
  // Built pages read this header themselves; Vite knows the plain one alone.
  request.headers.host = request.headers['x-forwarded-host'];
  vite.middlewares(request, response, next);
});
