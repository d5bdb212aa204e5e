import {
  goesWithRow,
  isForgotten,
  namesNobody,
  rowsGo,
  stays,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of a peer's profile, card and follows when she leaves. */
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
  ],
};
