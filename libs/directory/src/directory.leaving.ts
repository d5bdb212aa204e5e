import { isForgotten, rowsGo, settledBy, stays, type LeavingPart } from '@peerloop/platform';

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
    stays('go with the profile', 'profile.bio_html', 'profile.search', 'profile.sort_name'),
    ...isForgotten('organisation.created_by'),
    stays('an organisation is nobody', 'organisation.name', 'organisation.search'),
    // With the people in them, who are third persons to her.
    ...rowsGo('participant_list.organiser_id'),
    stays(
      'of others; an unsent file is purged, a sent one is gone',
      'participant_list.file',
      'participant_list.file_name',
      'participant_list.options',
      'participant_list.reading',
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
