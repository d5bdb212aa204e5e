import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  isAdministrator,
  toPage,
  type Page,
  type PageArgs,
  type Viewer,
} from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { ReportView } from './report.types.js';

@Injectable()
export class ReportReader {
  constructor(private readonly sql: Sql) {}

  /** Open reports in the topics the viewer moderates, newest first. */
  async open(viewer: Viewer, args: PageArgs): Promise<Page<ReportView>> {
    const after = args.after ? decodeCursor(args.after, 'id')[0] : null;
    const rows = await this.sql.query<ReportView>(
      `SELECT report.id, subject_kind AS "subjectKind", subject_title AS "subjectTitle",
              subject_path AS "subjectPath", reason, note, account.name AS "reporterName",
              report.created_at AS "createdAt"
       FROM report JOIN account ON account.id = report.reporter_id
       WHERE decision IS NULL AND ($1 OR topic_path && $2::uuid[])
         AND ($3::uuid IS NULL OR report.id < $3)
       ORDER BY report.id DESC LIMIT $4`,
      [isAdministrator(viewer), [...viewer.moderates], after, args.first + 1],
    );
    return toPage(rows, args.first, (row) => [row.id]);
  }
}
