import {
  goesWithRow,
  isForgotten,
  namesNobody,
  rowsGo,
  settledBy,
  stays,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of a peer's profile, card, follows and lists when she leaves, and of her in others' lists. */
export const directoryLeaving: LeavingPart = {
  context: 'directory',
  rules: [
    ...rowsGo(
      'contact_field.peer_id',
      'expertise.peer_id',
      'organisation_follow.follower_id',
      'peer_follow.follower_id',
      'peer_follow.peer_id',
      'profile.peer_id',
    ),
    goesWithRow(
      'contact_field.value',
      'profile.bio',
      'profile.bio_html',
      'profile.country',
      'profile.languages',
      'profile.offers',
      'profile.place',
      'profile.role',
      'profile.search',
      'profile.seeks',
      'profile.sort_name',
    ),
    ...isForgotten('organisation.created_by', 'former_organisation.merged_by'),
    stays(
      'an organisation is nobody, and others belong to it',
      'former_organisation.name',
      'organisation.name',
      'organisation.place',
      'organisation.search',
    ),
    namesNobody(
      'former_organisation.country',
      'former_organisation.key',
      'organisation.country',
      'organisation.key',
    ),
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
