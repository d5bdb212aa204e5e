import { isForgotten, rowsGo, stays, type LeavingPart } from '@peerloop/platform';

/** What becomes of a peer's reports and decisions when she leaves. */
export const moderationLeaving: LeavingPart = {
  context: 'moderation',
  rules: [
    ...rowsGo('report.reporter_id'),
    ...isForgotten('report.decided_by', 'report.author_id'),
    ...rowsGo('moderation_look.moderator_id'),
    stays(
      'what was said of a thing and decided is needed as long as the thing is',
      'report.subject_id',
      'report.topic_path',
      'report.note',
      'report.told',
      'moderation_look.report_id',
    ),
  ],
};
