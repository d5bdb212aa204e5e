import { Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import type { FastifyReply } from 'fastify';
import { unsubscribePage } from './unsubscribe-page.js';
import { UnsubscribeService } from './unsubscribe.service.js';

/** One click out of the mails of a kind (RFC 8058): the token in the address is all it takes. */
@Controller('mail/unsubscribe')
export class UnsubscribeController {
  constructor(private readonly service: UnsubscribeService) {}

  /** For people who open the address: mail scanners do that too, so looking changes nothing. */
  @Allow('everyone')
  @Get()
  look(
    @CurrentViewer() viewer: Viewer,
    @Query('token') token: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    this.service.read(token);
    void reply.type('text/html; charset=utf-8');
    return unsubscribePage(viewer.locale, 'ask');
  }

  @Allow('everyone', 'write')
  @Limit('unsubscribe')
  @Post()
  @HttpCode(200)
  async leave(
    @CurrentViewer() viewer: Viewer,
    @Query('token') token: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    await this.service.unsubscribe(token);
    void reply.type('text/html; charset=utf-8');
    return unsubscribePage(viewer.locale, 'done');
  }
}
