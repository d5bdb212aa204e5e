// Serves the built pages; serve.mjs says by which variables.
//   API_URL         where the api process is (http://127.0.0.1:3000)
import { fileBodyBytes } from '@peerloop/contracts';
import { serve } from './serve.mjs';

// The proxy in front (the api, or Caddy) says who asks and for which address; direct requests are
// given the same headers, so that the pages have one way to know.
process.env.ADDRESS_HEADER ??= 'x-forwarded-for';
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.HOST_HEADER ??= 'x-forwarded-host';
// Of pages that take files; shorter limits are kept before them.
process.env.BODY_SIZE_LIMIT ??= String(fileBodyBytes);

const { handler } = await import('./build/handler.js');
serve(handler);
