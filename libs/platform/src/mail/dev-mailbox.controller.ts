import { Controller, Get, Param, ParseIntPipe, Query, Res } from '@nestjs/common';
import { isId, notFound, type Id, type Page } from '@peerloop/kernel';
import type { FastifyReply } from 'fastify';
import { Allow } from '../auth/allow.decorator.js';
import { DevMailbox, type DevMail, type DevMailSummary } from './dev-mailbox.js';

const pageSize = 30;
const maxAddress = 254;

/**
 * What the page of the dev mailbox is made of. It answers NOT_FOUND wherever mails really leave, and
 * always in production.
 */
@Controller('dev-mails')
export class DevMailboxController {
  constructor(private readonly mailbox: DevMailbox) {}

  /** Newest first; `to`: only mails to this address. @throws NOT_FOUND, VALIDATION (cursor) */
  @Allow('everyone', 'never')
  @Get()
  list(@Query('after') after?: string, @Query('to') to?: string): Promise<Page<DevMailSummary>> {
    const address = typeof to === 'string' && to !== '' ? to.slice(0, maxAddress) : null;
    const cursor = typeof after === 'string' && after !== '' ? after : null;
    return this.mailbox.list({ first: pageSize, after: cursor }, address);
  }

  /** @throws NOT_FOUND */
  @Allow('everyone', 'never')
  @Get(':id')
  one(@Param('id') id: string): Promise<DevMail> {
    return this.mailbox.one(demandId(id));
  }

  /** Always as a download: what a mail carries is never opened as a page. @throws NOT_FOUND */
  @Allow('everyone', 'never')
  @Get(':id/attachments/:index')
  async attachment(
    @Param('id') id: string,
    @Param('index', new ParseIntPipe({ exceptionFactory: () => notFound() })) index: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { filename, contentType, content } = await this.mailbox.attachment(demandId(id), index);
    const name = encodeURIComponent(filename.toWellFormed() || `attachment-${index + 1}`);
    void reply
      .type(contentType)
      .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
      .header('x-content-type-options', 'nosniff');
    return content;
  }
}

function demandId(id: string): Id {
  if (!isId(id)) throw notFound();
  return id;
}
