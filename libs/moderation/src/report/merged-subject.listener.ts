import { Injectable } from '@nestjs/common';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { subjectMerged } from '../moderation.events.js';

/** Reports of a thing that was merged into another are about that one: a decision settles them together. */
@Injectable()
@ListensTo(subjectMerged, 'moderation.move-reports')
export class MergedSubject implements Listener<typeof subjectMerged> {
  async handle(payload: EventPayload<typeof subjectMerged>, tx: Tx): Promise<void> {
    const { subjectKind, fromIds, intoId, title, path, authorId } = payload;
    const all = [...fromIds, intoId];
    await tx.query(
      `SELECT FROM report WHERE subject_kind = $1 AND subject_id = ANY ($2::uuid[])
       ORDER BY id FOR UPDATE`,
      [subjectKind, all],
    );
    // Whoever has reported several of them has said it.
    await tx.query(
      `DELETE FROM report WHERE subject_kind = $1 AND subject_id = ANY ($2::uuid[])
         AND decision IS NULL
         AND EXISTS (SELECT FROM report AS other
           WHERE other.subject_kind = $1 AND other.subject_id = ANY ($2::uuid[])
             AND other.decision IS NULL AND other.reporter_id = report.reporter_id
             AND other.id < report.id)`,
      [subjectKind, all],
    );
    await tx.query(
      `UPDATE report SET subject_id = $3, subject_title = $4, subject_path = $5, author_id = $6
       WHERE subject_kind = $1 AND subject_id = ANY ($2::uuid[])`,
      [subjectKind, fromIds, intoId, title, path, authorId],
    );
  }
}
