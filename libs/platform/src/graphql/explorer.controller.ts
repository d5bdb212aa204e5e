import { Controller, Get, Header, Param, Res, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import fastifyStatic from '@fastify/static';
import { notFound } from '@peerloop/kernel';
import altair from 'altair-static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Allow } from '../auth/allow.decorator.js';

const base = '/graphql/explorer/';
const setupFile = 'setup.js';

const settings: Parameters<typeof altair.renderInitSnippet>[0] = {
  endpointURL: '/graphql',
  initialQuery: `# Signed in on this instance? Then you ask as yourself. Programs ask with an API token:
# Set headers → Authorization: Bearer …
query Topics {
  topics {
    id
    title
  }
}
`,
  initialSettings: { 'introspection.options.description': true },
  // Accounts, shared collections and plugins live on another site.
  disableAccount: true,
};

// A program of its own with its own rules; it still reaches nothing but this instance.
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Its editor and its components write their styles while they run.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A page to read the schema and try documents in (Altair, served from here), in development only:
 * the module leaves it out in production.
 */
@Controller('graphql/explorer')
export class ExplorerController implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    // Not waited for: that would load what is registered by now, before Nest has its error handler.
    void fastify.register(fastifyStatic, {
      root: altair.getDistDirectory(),
      serve: false,
      cacheControl: false,
    });
  }

  @Allow('everyone')
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', contentPolicy)
  page(): string {
    return altair.renderAltair({
      ...settings,
      baseURL: base,
      serveInitialOptionsInSeperateRequest: setupFile,
    });
  }

  @Allow('everyone')
  @Get(setupFile)
  @Header('content-type', 'text/javascript; charset=utf-8')
  setup(): string {
    return altair.renderInitSnippet(settings);
  }

  /** @throws NOT_FOUND */
  @Allow('everyone')
  @Get('*')
  file(@Param('*') file: string, @Res() reply: FastifyReply): void {
    // The page for its sandboxed scripts runs whatever is sent to it.
    if (altair.isSandboxFrame(file)) throw notFound();
    void reply.sendFile(file);
  }
}
