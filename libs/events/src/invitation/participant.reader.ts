import { Injectable } from '@nestjs/common';
import { leastId, type Id, type Locale } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { Answer } from './invitation.entity.js';

/** Somebody with an invitation, as far as telling her something needs. */
export interface Participant {
  readonly invitationId: Id;
  /** Null for a guest without an account; then there is an address. */
  readonly peerId: Id | null;
  readonly address: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly answer: Answer;
  readonly round: number;
}

export const participantColumns = `
  invitation.id AS "invitationId", invitation.peer_id AS "peerId", invitation.address,
  invitation.name, invitation.locale, invitation.answer, invitation.round`;

const batchSize = 500;

/** Who is to hear of what happens to an event. */
@Injectable()
export class ParticipantReader {
  constructor(private readonly sql: Sql) {}

  byIds(invitationIds: readonly Id[]): Promise<Participant[]> {
    return this.sql.query(
      `SELECT ${participantColumns} FROM invitation WHERE id = ANY ($1::uuid[])`,
      [invitationIds],
    );
  }

  /** All of an event with one of these answers, in batches. */
  async *ofEvent(eventId: Id, answers: readonly Answer[]): AsyncGenerator<Participant[]> {
    for (let after = leastId; ;) {
      const batch: Participant[] = await this.sql.query<Participant>(
        `SELECT ${participantColumns} FROM invitation
         WHERE event_id = $1 AND answer = ANY ($2::text[]) AND id > $3
         ORDER BY id LIMIT $4`,
        [eventId, answers, after, batchSize],
      );
      if (batch.length > 0) yield batch;
      const last = batch.at(-1);
      if (!last || batch.length < batchSize) return;
      after = last.invitationId;
    }
  }
}
