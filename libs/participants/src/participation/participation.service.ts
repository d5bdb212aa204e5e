import { Injectable } from '@nestjs/common';
import { Clock, type Id, notFound, signedIn, type Viewer } from '@peerloop/kernel';
import { Outbox, Sql, UnitOfWork } from '@peerloop/platform';
import { topicInterestShown } from '@peerloop/topics';
import type { AnswerParticipationInput, ParticipationView } from './participation.types.js';

const most = 20;

/**
 * What organisers say of a peer, and what she says to it. Until then a list opens no card of hers and makes
 * her follow nothing.
 */
@Injectable()
export class ParticipationService {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Exercises whose lists name the viewer, the latest first: those she has not followed up yet. */
  open(viewer: Viewer): Promise<ParticipationView[]> {
    return this.sql.query<ParticipationView>(
      `SELECT list.id AS "listId", list.title, list.topic_ids AS "topicIds",
              participant.accepted_at IS NOT NULL AS "tookPart"
       FROM participant JOIN participant_list AS list ON list.id = participant.list_id
       WHERE participant.account_id = $1 AND participant.sent_at IS NOT NULL
       ORDER BY list.id DESC LIMIT ${most}`,
      [signedIn(viewer)],
    );
  }

  /** She took part, or the list is not about her. @throws NOT_FOUND for a list that does not name her */
  answer(viewer: Viewer, input: AnswerParticipationInput): Promise<boolean> {
    const peerId = signedIn(viewer);
    const { listId, tookPart, followTopics } = input;
    return this.unitOfWork.run(async (tx) => {
      const [list] = await tx.query<{ topicIds: Id[] }>(
        `UPDATE participant
         SET accepted_at = CASE WHEN $3 THEN coalesce(accepted_at, $4::timestamptz) END,
             account_id = CASE WHEN $3 THEN account_id END
         FROM participant_list AS list
         WHERE list.id = participant.list_id AND list_id = $1 AND account_id = $2
           AND participant.sent_at IS NOT NULL
         RETURNING list.topic_ids AS "topicIds"`,
        [listId, peerId, tookPart, this.clock.now()],
      );
      if (!list) throw notFound();
      if (tookPart && followTopics) {
        await this.outbox.record(tx, topicInterestShown({ peerId, topicIds: list.topicIds }));
      }
      return tookPart;
    });
  }
}
