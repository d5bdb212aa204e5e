import { Injectable } from '@nestjs/common';
import { PeerReader } from '@peerloop/directory';
import {
  fallbacks,
  Clock,
  decodeCursor,
  isAdministrator,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql, sqlParameters, type Parameter } from '@peerloop/platform';
import { viewOf, type EventRow } from './event-row.js';
import { maySeeEvent } from './event.policy.js';
import type { EventsInput } from './event-input.types.js';
import type { EventView } from './event.types.js';

const columns = `
  event.id, event.kind, event.title, event.language, event.host_id AS "hostId",
  event.starts_at AS "startsAt", event.ends_at AS "endsAt", event.local_start AS "localStart",
  event.time_zone AS "timeZone", event.minutes, event.adjusted, event.place,
  event.meeting_url AS "meetingUrl", event.description, event.description_html AS "descriptionHtml",
  event.agenda, event.agenda_html AS "agendaHtml", event.visibility, event.follows_up AS "followsUp",
  event.capacity, event.taken, event.status, event.cancel_reason AS "cancelReason",
  event.hidden_at IS NOT NULL AS hidden, event.version,
  topic.id AS "topicId", topic.slug AS "topicSlug", in_language(topic.title, $1) AS "topicTitle",
  topic.path AS "topicPath", invitation.answer, invitation.invited_by IS NOT NULL AS invited,
  (SELECT count(*)::int FROM attendance WHERE attendance.event_id = event.id) AS "attendeeCount"`;

const ofViewer = `
  FROM event JOIN topic ON topic.id = event.topic_id
  LEFT JOIN invitation ON invitation.event_id = event.id AND invitation.peer_id = $2::uuid`;

const ofInvitation = `
  FROM event JOIN topic ON topic.id = event.topic_id
  JOIN invitation ON invitation.event_id = event.id AND invitation.id = $2::uuid`;

// No event lasts longer than two weeks of the calendar, one of whose days may have 25 hours: lists need
// not look further back for what is not over.
const longestEvent = `interval '15 days'`;

const standing = `invitation.answer <> 'withdrawn'`;

/** Events as the viewer may see them. */
@Injectable()
export class EventReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
    private readonly clock: Clock,
  ) {}

  /** Coming ones, the next first, or past ones, the latest first; filters narrow each other. */
  async list(viewer: Viewer, input: EventsInput): Promise<Page<EventView>> {
    const { values, parameter } = sqlParameters(fallbacks(viewer.locale), viewer.peerId);
    const isPast = input.when === 'past';
    const now = parameter(this.clock.now());
    const conditions = [
      isPast
        ? `event.ends_at <= ${now} AND event.starts_at <= ${now}`
        : `event.ends_at > ${now} AND event.starts_at > ${now}::timestamptz - ${longestEvent}`,
      `(event.host_id = $2::uuid OR ${parameter(isAdministrator(viewer))}
        OR event.hidden_at IS NULL AND (event.visibility = 'public' OR ${standing}))`,
      ...filtersOf(input, parameter),
    ];
    if (input.after) {
      const [instant, id] = decodeCursor(input.after, 'instant', 'id');
      conditions.push(`(event.starts_at, event.id) ${isPast ? '<' : '>'}
        (to_timestamp(${parameter(instant)}::bigint / 1000.0), ${parameter(id)}::uuid)`);
    }
    const direction = isPast ? 'DESC' : 'ASC';
    const rows = await this.sql.query<EventRow>(
      `SELECT ${columns} ${ofViewer} WHERE ${conditions.join(' AND ')}
       ORDER BY event.starts_at ${direction}, event.id ${direction} LIMIT ${parameter(input.first + 1)}`,
      values,
    );
    const page = toPage(rows, input.first, (row) => [row.startsAt.getTime(), row.id]);
    const views = await this.hydrate(
      viewer,
      page.edges.map((edge) => edge.node),
    );
    return mapPage(page, (_, index) => views[index]!);
  }

  /** @throws NOT_FOUND, also when the viewer may not see it */
  async byId(viewer: Viewer, id: Id): Promise<EventView> {
    const [view] = await this.hydrate(viewer, [await this.row(viewer, id)]);
    return view!;
  }

  /** For whoever holds the link of an invitation, whoever she is. @throws NOT_FOUND */
  async byInvitation(viewer: Viewer, invitationId: Id): Promise<EventView> {
    const [view] = await this.hydrate(viewer, [await this.rowOfInvitation(viewer, invitationId)]);
    return view!;
  }

  /** The facts that policies ask for. @throws NOT_FOUND, also when the viewer may not see it */
  async row(viewer: Viewer, id: Id): Promise<EventRow> {
    const row = await this.sql.one<EventRow>(`SELECT ${columns} ${ofViewer} WHERE event.id = $3`, [
      fallbacks(viewer.locale),
      viewer.peerId,
      id,
    ]);
    if (!row) throw notFound();
    const invited = row.answer !== null && row.answer !== 'withdrawn';
    if (!maySeeEvent(viewer, row, invited)) throw notFound();
    return row;
  }

  /** The same for whoever holds the link of an invitation. @throws NOT_FOUND */
  async rowOfInvitation(viewer: Viewer, invitationId: Id): Promise<EventRow> {
    const row = await this.sql.one<EventRow>(`SELECT ${columns} ${ofInvitation}`, [
      fallbacks(viewer.locale),
      invitationId,
    ]);
    if (!row || row.hidden || row.answer === 'withdrawn') throw notFound();
    return row;
  }

  private async hydrate(viewer: Viewer, rows: readonly EventRow[]): Promise<EventView[]> {
    const hosts = await this.peers.summaries(
      viewer,
      rows.map((row) => row.hostId),
    );
    const now = this.clock.now();
    return rows.map((row) => viewOf(viewer, row, hosts.get(row.hostId)!, now));
  }
}

function filtersOf(input: EventsInput, parameter: Parameter): string[] {
  const conditions: string[] = [];
  // Whoever is concerned finds a cancelled event too; nobody else looks for one.
  if (input.mine)
    conditions.push(`event.id IN (
      SELECT event_id FROM invitation
       WHERE peer_id = $2::uuid AND answer NOT IN ('withdrawn', 'declined')
      UNION SELECT id FROM event WHERE host_id = $2::uuid)`);
  else conditions.push(`event.status = 'scheduled'`);
  if (input.topicId) conditions.push(`topic.path @> ARRAY[${parameter(input.topicId)}::uuid]`);
  if (input.kind) conditions.push(`event.kind = ${parameter(input.kind)}`);
  if (input.hostId) conditions.push(`event.host_id = ${parameter(input.hostId)}::uuid`);
  return conditions;
}
