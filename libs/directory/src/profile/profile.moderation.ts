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
import { mayReadWords } from '../peer/peer.reader.js';
import { ProfileSearch } from './profile-search.js';

interface WordsRow {
  readonly author: string;
  readonly at: Date;
  readonly bioHtml: string;
  readonly role: string;
  readonly place: string;
  readonly offers: string;
  readonly seeks: string;
}

/** Lets profiles be reported. They stand in no topic: administrators decide. */
@Injectable()
@Reportable('profile')
export class ReportableProfiles implements ReportableSource {
  constructor(
    private readonly sql: Sql,
    private readonly markdown: Markdown,
  ) {}

  async locate(viewer: Viewer, id: Id): Promise<ReportableSubject | null> {
    const row = await this.sql.one<{ id: Id; name: string; hidden: boolean }>(
      `SELECT account.id, account.name, hidden_at IS NOT NULL AS hidden
       FROM profile JOIN account ON account.id = profile.peer_id
       WHERE account.id = $1 AND account.disabled_at IS NULL`,
      [id],
    );
    if (!row || !mayReadWords(viewer, row)) return null;
    return { topicPath: [], title: row.name, authorId: id, path: `/people/${id}` };
  }

  /** All she says of herself. */
  async surroundings(id: Id): Promise<ReportedWords[]> {
    const row = await this.sql.one<WordsRow>(
      `SELECT account.name AS author, profile.updated_at AS at, bio_html AS "bioHtml", role, place,
              offers, seeks
       FROM profile JOIN account ON account.id = profile.peer_id WHERE account.id = $1`,
      [id],
    );
    if (!row) return [];
    const { author, at, bioHtml, role, place, offers, seeks } = row;
    const plain = [role, place, offers, seeks].filter(Boolean);
    const html = bioHtml + plain.map((words) => this.markdown.render(words)).join('');
    return html ? [{ author, at, html, reported: true }] : [];
  }
}

/** Obeys decisions about profiles: her name and organisation stay where her words stand. */
@Injectable()
@ListensTo(subjectDecided, 'directory.obey-profile-decision', decisionsOn('profile'))
export class ProfileDecision implements Listener<typeof subjectDecided> {
  constructor(
    private readonly search: ProfileSearch,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof subjectDecided>, tx: Tx): Promise<void> {
    if (payload.subjectKind !== 'profile') return;
    const hiddenAt = payload.decision === 'hide' ? this.clock.now() : null;
    await tx.query('UPDATE profile SET hidden_at = $2 WHERE peer_id = $1', [
      payload.subjectId,
      hiddenAt,
    ]);
    await this.search.refresh(tx, payload.subjectId);
  }
}
