import { Injectable } from '@nestjs/common';
import { Clock, type Id, type Viewer } from '@peerloop/kernel';
import {
  Reportable,
  decisionsOn,
  subjectDecided,
  type ReportableSource,
  type ReportableSubject,
  type ReportedWords,
} from '@peerloop/moderation';
import { Notifier } from '@peerloop/notifications';
import { ListensTo, Sql, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { maySeeShowcase, type ShowcaseFacts } from './showcase.policy.js';
import { ShowcaseService } from './showcase.service.js';

/** Lets showcases be reported. */
@Injectable()
@Reportable('showcase')
export class ReportableShowcases implements ReportableSource {
  constructor(private readonly sql: Sql) {}

  async locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    const row = await this.sql.one<ShowcaseFacts & { title: string; topicPath: Id[] }>(
      `SELECT showcase.title, showcase.champion_id AS "championId", showcase.status,
              showcase.hidden_at IS NOT NULL AS hidden, topic.path AS "topicPath"
       FROM showcase JOIN topic ON topic.id = showcase.topic_id WHERE showcase.id = $1`,
      [id],
    );
    if (!row || !maySeeShowcase(viewer, row)) return null;
    const { topicPath, title, championId: authorId } = row;
    return { topicPath, title, authorId, path: `/showcases/${id}` };
  }

  /** All four parts of it. */
  surroundings(id: Id): Promise<ReportedWords[]> {
    return this.sql.query<ReportedWords>(
      `SELECT coalesce(account.name, '') AS author, submitted_at AS at, true AS reported,
              done_html || took_html || came_html || conditions_html AS html
       FROM showcase LEFT JOIN account ON account.id = champion_id WHERE showcase.id = $1`,
      [id],
    );
  }
}

/** Obeys decisions; a peer is a champion by what is public of her. */
@Injectable()
@ListensTo(subjectDecided, 'showcases.obey-decision', decisionsOn('showcase'))
export class ShowcaseDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly showcases: ShowcaseService,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    if (payload.subjectKind !== 'showcase') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    const [row] = await tx.query<{ championId: Id }>(
      'UPDATE showcase SET hidden_at = $2 WHERE id = $1 RETURNING champion_id AS "championId"',
      [payload.subjectId, hiddenAt],
    );
    if (!row) return;
    if (hiddenAt) await this.notifier.withdraw(tx, [payload.subjectId]);
    await this.showcases.keepChampionTrue(tx, row.championId);
  }
}
