import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow } from '../auth/allow.decorator.js';
import { Health, type Readiness } from './health.js';

@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** Answers as long as the process turns: restart it when this fails. */
  @Allow('everyone')
  @Get('live')
  live(): { live: true } {
    return { live: true };
  }

  /** 503 while the process cannot do its work or is about to stop: send nothing here. */
  @Allow('everyone')
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const readiness = await this.health.readiness();
    if (!readiness.ready) void reply.code(503);
    return readiness;
  }
}
