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
import {
  ListensTo,
  Markdown,
  Sql,
  type EventPayload,
  type Listener,
  type Tx,
} from '@peerloop/platform';
import { OrganisationRegister } from './organisation-register.js';

/** Lets organisations be reported. They stand in no topic: administrators decide. */
@Injectable()
@Reportable('organisation')
export class ReportableOrganisations implements ReportableSource {
  constructor(
    private readonly sql: Sql,
    private readonly markdown: Markdown,
  ) {}

  async locate(_viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    const row = await this.sql.one<{ name: string; createdBy: Id | null }>(
      `SELECT name, created_by AS "createdBy" FROM organisation WHERE id = $1 AND hidden_at IS NULL`,
      [id],
    );
    if (!row) return null;
    return {
      topicPath: [],
      title: row.name,
      authorId: row.createdBy,
      path: `/organisations/${id}`,
    };
  }

  /** Its name and place. */
  async surroundings(id: Id): Promise<ReportedWords[]> {
    const rows = await this.sql.query<{ author: string; at: Date; name: string; place: string }>(
      `SELECT coalesce(account.name, '') AS author, organisation.created_at AS at, organisation.name, place
       FROM organisation LEFT JOIN account ON account.id = created_by WHERE organisation.id = $1`,
      [id],
    );
    return rows.map(({ author, at, name, place }) => {
      const html = [name, place].map((words) => this.markdown.render(words)).join('');
      return { author, at, html, reported: true };
    });
  }
}

/** Obeys decisions about organisations: those who work there keep the name. */
@Injectable()
@ListensTo(subjectDecided, 'directory.obey-organisation-decision', decisionsOn('organisation'))
export class OrganisationDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly register: OrganisationRegister,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    if (payload.subjectKind !== 'organisation') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    // It may have been merged into another one since.
    const id = await this.register.staying(tx, payload.subjectId);
    await tx.query('UPDATE organisation SET hidden_at = $2 WHERE id = $1', [id, hiddenAt]);
  }
}
