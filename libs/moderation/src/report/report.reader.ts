import { Injectable } from '@nestjs/common';
import {
  Clock,
  decodeCursor,
  isAdministrator,
  newId,
  notFound,
  signedIn,
  toPage,
  type Id,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql, UnitOfWork } from '@peerloop/platform';
import { mayDecide } from './report.policy.js';
import { ReportableSources } from './reportable.js';
import type { ReportedWordsView, ReportView } from './report.types.js';

type Row = ReportView & { readonly subjectId: Id };

const columns = `
  report.id, subject_kind AS "subjectKind", subject_id AS "subjectId", subject_title AS "subjectTitle",
  subject_path AS "subjectPath", reason, note, reporter.name AS "reporterName",
  author.name AS "authorName", report.created_at AS "createdAt",
  CASE WHEN decision = 'hide' THEN decided_at END AS "hiddenAt"`;

// Of several reports of a hidden thing the newest stands for it.
const hidden = `decision = 'hide' AND NOT EXISTS (
  SELECT FROM report AS newer WHERE newer.subject_kind = report.subject_kind
    AND newer.subject_id = report.subject_id AND newer.decision = 'hide' AND newer.id > report.id)`;

@Injectable()
export class ReportReader {
  constructor(
    private readonly sql: Sql,
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: ReportableSources,
    private readonly clock: Clock,
  ) {}

  /** Open reports in the topics the viewer moderates, newest first. */
  open(viewer: Viewer, args: PageArgs): Promise<Page<ReportView>> {
    return this.page(viewer, 'decision IS NULL', args);
  }

  /** What is hidden by a decision in the topics the viewer moderates, newest report first. */
  hidden(viewer: Viewer, args: PageArgs): Promise<Page<ReportView>> {
    return this.page(viewer, hidden, args);
  }

  /**
   * What was said, with what stands beside it, for those who decide; also from a closed group. That
   * somebody looked is noted.
   * @throws NOT_FOUND also for reports outside the viewer's topics
   */
  async surroundings(viewer: Viewer, reportId: Id): Promise<ReportedWordsView[]> {
    const moderatorId = signedIn(viewer);
    const report = await this.sql.one<{ topicPath: Id[]; kind: string; subjectId: Id }>(
      `SELECT topic_path AS "topicPath", subject_kind AS kind, subject_id AS "subjectId"
       FROM report WHERE id = $1`,
      [reportId],
    );
    if (!report || !mayDecide(viewer, report.topicPath)) throw notFound();
    await this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT INTO moderation_look (id, report_id, moderator_id, looked_at)
         VALUES ($1, $2, $3, $4)`,
        [newId(), reportId, moderatorId, this.clock.now()],
      );
      return null;
    });
    return this.sources.surroundings(report.kind, report.subjectId);
  }

  private async page(viewer: Viewer, which: string, args: PageArgs): Promise<Page<ReportView>> {
    const after = args.after ? decodeCursor(args.after, 'id')[0] : null;
    const rows = await this.sql.query<Row>(
      `SELECT ${columns}
       FROM report JOIN account AS reporter ON reporter.id = report.reporter_id
       LEFT JOIN account AS author ON author.id = report.author_id
       WHERE ${which} AND ($1 OR topic_path && $2::uuid[])
         AND ($3::uuid IS NULL OR report.id < $3)
       ORDER BY report.id DESC LIMIT $4`,
      [isAdministrator(viewer), [...viewer.moderates], after, args.first + 1],
    );
    return toPage(await this.withOpenPaths(viewer, rows), args.first, (row) => [row.id]);
  }

  /** Nobody is led to a page that is closed to her. */
  private async withOpenPaths(viewer: Viewer, rows: Row[]): Promise<Row[]> {
    const kinds = [...new Set(rows.map(({ subjectKind }) => subjectKind))];
    const ids = (kind: string) =>
      rows.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId);
    const closed = await Promise.all(
      kinds.map((kind) => this.sources.closedTo(viewer, kind, ids(kind))),
    );
    const ofClosed = new Set(closed.flat());
    for (const row of rows) if (ofClosed.has(row.subjectId)) row.subjectPath = null;
    return rows;
  }
}
