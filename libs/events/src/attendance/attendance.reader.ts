import { Injectable } from '@nestjs/common';
import { PeerReader } from '@peerloop/directory';
import {
  decodeCursor,
  forbidden,
  mapPage,
  notFound,
  toPage,
  type Id,
  type Page,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import { mayManageEvent } from '../event/event.policy.js';
import { EventReader } from '../event/event.reader.js';
import type { AttendanceInput, AttendanceView } from './attendance.types.js';

interface AttendanceRow {
  readonly id: Id;
  readonly peerId: Id | null;
  readonly name: string;
  readonly joinedAt: Date;
  /** The same instant in microseconds, which a Date would cut off: cursors need it. */
  readonly joinedMicros: string;
  readonly leftAt: Date | null;
  readonly byHand: boolean;
}

const select = `
  SELECT attendance.id, attendance.peer_id AS "peerId",
         coalesce(nullif(invitation.name, ''), invitation.address, '') AS name,
         attendance.joined_at AS "joinedAt", attendance.left_at AS "leftAt",
         (extract(epoch FROM attendance.joined_at) * 1000000)::bigint::text AS "joinedMicros",
         attendance.recorded_by IS NOT NULL AS "byHand"
  FROM attendance LEFT JOIN invitation ON invitation.id = attendance.invitation_id`;

/** Who was there, for those who manage the event. */
@Injectable()
export class AttendanceReader {
  constructor(
    private readonly sql: Sql,
    private readonly peers: PeerReader,
    private readonly events: EventReader,
  ) {}

  /** In the order in which they came. @throws NOT_FOUND, FORBIDDEN */
  async ofEvent(viewer: Viewer, input: AttendanceInput): Promise<Page<AttendanceView>> {
    if (!mayManageEvent(viewer, await this.events.row(viewer, input.eventId)))
      throw forbidden('host');
    const [micros, id] = input.after ? decodeCursor(input.after, 'instant', 'id') : [null, null];
    const rows = await this.sql.query<AttendanceRow>(
      `${select} WHERE attendance.event_id = $1 AND ($2::bigint IS NULL OR
         (attendance.joined_at, attendance.id) > (to_timestamp($2::bigint / 1000000.0), $3::uuid))
       ORDER BY attendance.joined_at, attendance.id LIMIT $4`,
      [input.eventId, micros, id, input.first + 1],
    );
    const page = toPage(rows, input.first, (row) => [row.joinedMicros, row.id]);
    const peers = await this.peers.summaries(
      viewer,
      rows.flatMap(({ peerId }) => peerId ?? []),
    );
    return mapPage(page, (row) => viewOf(row, peers));
  }

  /** @throws NOT_FOUND */
  async byId(viewer: Viewer, id: Id): Promise<AttendanceView> {
    const row = await this.sql.one<AttendanceRow>(`${select} WHERE attendance.id = $1`, [id]);
    if (!row) throw notFound();
    return viewOf(row, await this.peers.summaries(viewer, row.peerId ? [row.peerId] : []));
  }
}

function viewOf(
  { id, peerId, name, joinedAt, leftAt, byHand }: AttendanceRow,
  peers: Awaited<ReturnType<PeerReader['summaries']>>,
): AttendanceView {
  const peer = (peerId ? peers.get(peerId) : null) ?? null;
  return { id, peer, name: peer?.name ?? name, joinedAt, leftAt, byHand };
}
