import {
  isForgotten,
  namesNobody,
  rowsGo,
  settledBy,
  stays,
  wordsGo,
  wordsStay,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of a peer's reports and decisions when she leaves. */
export const moderationLeaving: LeavingPart = {
  context: 'moderation',
  rules: [
    ...rowsGo('report.reporter_id'),
    // A reported profile is called by its owner's name, in the moderators' inboxes too.
    settledBy(
      `DELETE FROM notification WHERE about IN (
         SELECT id FROM report WHERE author_id = :account AND subject_kind = 'profile')`,
    ),
    settledBy(
      `UPDATE report SET subject_title = '' WHERE author_id = :account AND subject_kind = 'profile'`,
      'report.subject_title',
    ),
    // A title quotes what it is about. Before it is forgotten whose that was.
    wordsStay('quotes what is still there', 'report.subject_title'),
    wordsGo(
      `DELETE FROM notification WHERE about IN (SELECT id FROM report WHERE author_id = :account)`,
      'notification.data',
    ),
    wordsGo(
      `UPDATE report SET subject_title = '' WHERE author_id = :account RETURNING id`,
      'report.subject_title',
    ),
    ...isForgotten('report.decided_by', 'report.author_id'),
    ...rowsGo('moderation_look.moderator_id'),
    stays(
      'what others said of a thing is theirs, and needed by those who decided',
      'report.subject_id',
      'report.subject_path',
      'report.note',
    ),
    namesNobody(
      'report.subject_kind',
      'report.topic_path',
      'report.told',
      'moderation_look.report_id',
    ),
  ],
};
