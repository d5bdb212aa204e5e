import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Metrics } from '../metrics/metrics.js';
import { contextOf } from './http-adapter.js';
import { apiRouteOf, pathOf } from './api-routes.js';

const slowMilliseconds = 1_000;

/** Counts requests by route, and logs those that failed or took long. */
@Injectable()
export class RequestMetrics {
  private readonly logger = new Logger('Request');
  private readonly durations;
  private readonly statements;

  constructor(metrics: Metrics) {
    this.durations = metrics.durations({
      name: 'peerloop_http_request_seconds',
      help: 'Time to answer requests; "page" is what the web process answered.',
      labels: ['method', 'route', 'status'],
    });
    this.statements = metrics.distribution(
      {
        name: 'peerloop_http_request_statements',
        help: 'SQL statements per request.',
        labels: ['route'],
      },
      [0, 1, 2, 4, 6, 8, 12, 20, 50],
    );
  }

  note(request: FastifyRequest, reply: FastifyReply): void {
    const { method, routeOptions } = request;
    const isApi = apiRouteOf(pathOf(request.url)) !== null;
    // The pattern, never the path: paths carry ids and secrets. Unknown ones share one name.
    const route = isApi ? (routeOptions.url?.replace(/^\/\*$/, 'unknown') ?? 'unknown') : 'page';
    const milliseconds = reply.elapsedTime;
    const statements = contextOf(request)?.statements ?? 0;
    const status = String(reply.statusCode);
    this.durations.observe({ method, route, status }, milliseconds / 1000);
    if (isApi) this.statements.observe({ route }, statements);
    const line = {
      message: 'request',
      requestId: request.id,
      method,
      route,
      status: reply.statusCode,
      milliseconds: Math.round(milliseconds),
      statements,
    };
    if (reply.statusCode >= 500 || milliseconds >= slowMilliseconds) this.logger.warn(line);
    else this.logger.debug(line);
  }
}
