import { type LeavingPart, namesNobody, rowsGo, settledBy, stays } from '@peerloop/platform';

/** What becomes of a peer's lists when she leaves, and of her in the lists of others. */
export const participantsLeaving: LeavingPart = {
  context: 'participants',
  rules: [
    // With the people in them, who are third persons to her.
    ...rowsGo('participant_list.organiser_id'),
    // Of the lists of others: what they call them, and a file in which she may stand.
    stays(
      'an unsent file of somebody else is purged after 90 days; a sent one is gone',
      'participant_list.file',
      'participant_list.file_name',
      'participant_list.title',
      'participant_list.reading',
    ),
    namesNobody(
      'participant_list.locale',
      'participant_list.options',
      'participant_list.topic_ids',
    ),
    settledBy(
      `DELETE FROM participant WHERE account_id = :account OR lower(address) = :address`,
      'participant.account_id',
      'participant.address',
      'participant.person',
      'participant.problems',
      'participant.row_values',
    ),
  ],
};
