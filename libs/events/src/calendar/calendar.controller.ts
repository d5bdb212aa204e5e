import { Controller, Get, Param, Res } from '@nestjs/common';
import { notFound, isId, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import type { FastifyReply } from 'fastify';
import { calendarContentType } from './calendar-file.js';
import { EventCalendar } from './event-calendar.js';
import { EventFactsReader } from '../event/event-facts.reader.js';
import { EventReader } from '../event/event.reader.js';

/** Calendar files to download. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly events: EventReader,
    private readonly facts: EventFactsReader,
    private readonly calendar: EventCalendar,
  ) {}

  /** `<event id>.ics`: one event, for whoever may see it; names no participant. @throws NOT_FOUND */
  @Allow('everyone')
  @Limit('download')
  @Get('events/:file')
  async event(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const id = file.replace(/\.ics$/, '');
    if (id === file || !isId(id)) throw notFound();
    await this.events.row(viewer, id);
    const facts = await this.facts.one(id);
    if (!facts) throw notFound();
    const { method, content } = this.calendar.published(facts, viewer.locale);
    void reply
      .type(calendarContentType(method))
      .header('content-disposition', 'attachment; filename="event.ics"');
    return content;
  }
}
