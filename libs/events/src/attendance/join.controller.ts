import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { DomainError, isId, notFound, type Id, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer } from '@peerloop/platform';
import type { FastifyReply } from 'fastify';
import { eventPath } from '../event/event-row.js';
import { handOverPage } from './hand-over-page.js';
import { JoinService, type Joining } from './join.service.js';

/**
 * The platform's own link for joining an event. Answers are redirects to pages people understand,
 * never bare errors: they come here by a click.
 */
@Controller('e')
export class JoinController {
  constructor(private readonly joining: JoinService) {}

  /**
   * A guest's personal link leads to her page first: mail scanners follow links as well, and must not
   * be counted as people who were there.
   */
  @Allow('everyone', 'write')
  @Get(':eventId/join')
  async open(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query('token') token: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    redirect(reply, isToken(token) ? `/i/${token}` : await this.peersWay(viewer, eventId));
  }

  /** From the guest's page, with the token of its address. */
  @Allow('everyone', 'write')
  @Post(':eventId/join')
  async enter(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = (body as { token?: unknown } | null | undefined)?.token;
    if (!isToken(token)) redirect(reply, await this.peersWay(viewer, eventId));
    else await this.guestsWay(reply, viewer, eventId, token);
  }

  private async guestsWay(
    reply: FastifyReply,
    viewer: Viewer,
    eventId: string,
    token: string,
  ): Promise<void> {
    const page = `/i/${token}`;
    const way = await wayTo(page, () => this.joining.asGuest(token, demandId(eventId)));
    if (way.startsWith(page)) redirect(reply, way);
    else void reply.type('text/html; charset=utf-8').send(handOverPage(way, viewer.locale));
  }

  private async peersWay(viewer: Viewer, eventId: string): Promise<string> {
    const { peerId } = viewer;
    if (!isId(eventId)) return '/events';
    // Not back to here: browsers do not let a sign-in form lead on to another site.
    if (!peerId) return `/sign-in?next=${encodeURIComponent(eventPath(eventId))}`;
    return wayTo(eventPath(eventId), () => this.joining.asPeer(viewer, peerId, eventId));
  }
}

/** To the meeting, or to a page that says why not. */
async function wayTo(page: string, join: () => Promise<Joining>): Promise<string> {
  try {
    const joining = await join();
    return 'meetingUrl' in joining ? joining.meetingUrl : `${page}?join=${joining.problem}`;
  } catch (error) {
    // The page itself says what is not there.
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return page;
    throw error;
  }
}

function demandId(text: string): Id {
  if (!isId(text)) throw notFound();
  return text;
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value);
}

/** 303: whatever the method was, the next request is a GET. */
function redirect(reply: FastifyReply, to: string): void {
  void reply.redirect(to, 303);
}
