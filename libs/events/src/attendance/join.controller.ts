import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { DomainError, isId, notFound, type Id, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
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
   * Leads to the page with the button, and changes nothing: mail scanners and browsers that look ahead
   * follow links as well, and must not be counted as people who were there.
   */
  @Allow('everyone')
  @Get(':eventId/join')
  open(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Query('token') token: unknown,
    @Res() reply: FastifyReply,
  ): void {
    redirect(reply, isToken(token) ? `/i/${token}` : pageOf(viewer, eventId));
  }

  /** The button: of a peer's page, or of a guest's with the token of its address. */
  @Allow('everyone', 'write')
  @Limit('join')
  @Post(':eventId/join')
  async enter(
    @CurrentViewer() viewer: Viewer,
    @Param('eventId') eventId: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = (body as { token?: unknown } | null | undefined)?.token;
    const page = isToken(token) ? `/i/${token}` : pageOf(viewer, eventId);
    const { peerId } = viewer;
    const join = isToken(token)
      ? () => this.joining.asGuest(token, demandId(eventId))
      : peerId && isId(eventId) && (() => this.joining.asPeer(viewer, peerId, eventId));
    const way = join ? await wayTo(page, join) : page;
    if (way.startsWith(page)) redirect(reply, way);
    else void reply.type('text/html; charset=utf-8').send(handOverPage(way, viewer.locale));
  }
}

/** Where a peer joins; whoever is not signed in signs in first. */
function pageOf(viewer: Viewer, eventId: string): string {
  if (!isId(eventId)) return '/events';
  const page = eventPath(eventId);
  return viewer.peerId ? page : `/sign-in?next=${encodeURIComponent(page)}`;
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
