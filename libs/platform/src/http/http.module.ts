import { Module, type DynamicModule, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER, HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ViewerSource } from '../auth/viewer-source.js';
import { HealthController } from '../health/health.controller.js';
import { HealthModule } from '../health/health.module.js';
import { MetricsController } from './metrics.controller.js';
import { PublicUrl } from '../public-url/public-url.js';
import { ErrorFilter } from './error.filter.js';
import { InternalAccess } from './internal-access.js';
import { RequestMetrics } from './request-metrics.js';
import { findViewer } from './viewer-hook.js';

export interface HttpModuleOptions {
  /** Opens `/metrics` to callers from elsewhere; null: from this machine only. */
  readonly metricsToken: string | null;
}

/** What every request to the api goes through; goes with `createHttpAdapter`. */
@Module({})
export class HttpModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly viewers: ViewerSource,
    private readonly publicUrl: PublicUrl,
    private readonly requests: RequestMetrics,
  ) {}

  static for(options: HttpModuleOptions): DynamicModule {
    return {
      module: HttpModule,
      imports: [HealthModule],
      controllers: [HealthController, MetricsController],
      providers: [
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: InternalAccess, useFactory: () => new InternalAccess(options.metricsToken) },
        RequestMetrics,
      ],
    };
  }

  onModuleInit(): void {
    const { origin } = this.publicUrl;
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.decorateRequest('viewer');
    fastify.addHook('preHandler', (request) => findViewer(request, this.viewers, origin));
    fastify.addHook('onResponse', async (request, reply) => this.requests.note(request, reply));
  }
}
