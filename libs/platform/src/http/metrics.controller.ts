import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../auth/allow.decorator.js';
import { InternalAccess } from './internal-access.js';
import { Metrics } from '../metrics/metrics.js';

@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly access: InternalAccess,
  ) {}

  /** The rule is the network's, not the viewer's: see {@link InternalAccess}. */
  @Allow('everyone')
  @Get()
  async report(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    this.access.demand(request);
    const { contentType, text } = await this.metrics.report();
    void reply.type(contentType);
    return text;
  }
}
