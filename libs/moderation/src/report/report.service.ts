import { Injectable } from '@nestjs/common';
import {
  Clock,
  firstCharacters,
  forbidden,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { subjectDecided, thingReported } from '../moderation.events.js';
import { ReportEntity } from './report.entity.js';
import { mayDecide } from './report.policy.js';
import { ReportableSources } from './reportable.js';
import type { DecideReportInput, ReportInput } from './report.types.js';

const maxTitle = 200;

/** Reporting, and deciding about what was reported. */
@Injectable()
export class ReportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly sources: ReportableSources,
    private readonly clock: Clock,
  ) {}

  /**
   * Reporting the same thing again while it is undecided changes nothing.
   * @throws NOT_FOUND, FORBIDDEN for one's own
   */
  async report(viewer: Viewer, input: ReportInput): Promise<void> {
    const reporterId = signedIn(viewer);
    const subject = await this.sources.locate(viewer, input.subjectKind, input.subjectId);
    if (!subject) throw notFound();
    // Whoever wrote it changes or deletes it.
    if (subject.authorId === reporterId) throw forbidden();
    const title = firstCharacters(subject.title, maxTitle);
    await this.unitOfWork.run(async (tx) => {
      const reportId = newId();
      const inserted = await tx
        .repo(ReportEntity)
        .createQueryBuilder()
        .insert()
        .values({
          id: reportId,
          subjectKind: input.subjectKind,
          subjectId: input.subjectId,
          topicPath: subject.topicPath,
          subjectTitle: title,
          subjectPath: subject.path,
          authorId: subject.authorId,
          reporterId,
          reason: input.reason,
          note: input.note,
          createdAt: this.clock.now(),
        })
        .orIgnore()
        .returning('id')
        .execute();
      const isNew = (inserted.raw as unknown[]).length > 0;
      if (isNew) {
        await this.outbox.record(
          tx,
          thingReported({
            reportId,
            reporterId,
            topicPath: subject.topicPath,
            title,
          }),
        );
      }
      return null;
    });
  }

  /**
   * Settles every report of the thing, those decided otherwise before too. The feature it belongs to
   * listens and obeys; its author is told.
   * @throws NOT_FOUND also for reports outside the viewer's topics
   */
  decide(viewer: Viewer, input: DecideReportInput): Promise<Id> {
    const moderatorId = signedIn(viewer);
    const told = input.told ?? '';
    return this.unitOfWork.run(async (tx) => {
      const report = await tx.repo(ReportEntity).findOneBy({ id: input.reportId });
      if (!report) throw notFound();
      // All reports of the thing, in one order: two moderators may have begun at different ones.
      await tx.query(
        'SELECT FROM report WHERE subject_kind = $1 AND subject_id = $2 ORDER BY id FOR UPDATE',
        [report.subjectKind, report.subjectId],
      );
      if (!mayDecide(viewer, report.topicPath)) throw notFound();
      const [before] = await tx.query<{ wasHidden: boolean }>(
        `SELECT bool_or(decision = 'hide') IS TRUE AS "wasHidden" FROM report
         WHERE subject_kind = $1 AND subject_id = $2`,
        [report.subjectKind, report.subjectId],
      );
      await tx.query(
        `UPDATE report SET decision = $3, decided_by = $4, decided_at = $5, told = $6
         WHERE subject_kind = $1 AND subject_id = $2 AND decision IS DISTINCT FROM $3`,
        [
          ...[report.subjectKind, report.subjectId, input.decision],
          ...[moderatorId, this.clock.now(), told],
        ],
      );
      const { authorId, subjectTitle: title, subjectPath: path, reason } = report;
      const wasHidden = before?.wasHidden ?? false;
      await this.outbox.record(
        tx,
        subjectDecided({
          subjectKind: report.subjectKind,
          subjectId: report.subjectId,
          decision: input.decision,
          moderatorId,
          ...(authorId && {
            telling: { authorId, title, path, reason, words: told, wasHidden },
          }),
        }),
      );
      return report.id;
    });
  }
}
