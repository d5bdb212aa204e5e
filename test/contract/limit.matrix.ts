import type { LimitName } from '@peerloop/platform';

const each = (limit: LimitName, ...names: readonly string[]): readonly [string, LimitName][] =>
  names.map((name) => [name, limit]);

const mutations = (limit: LimitName, ...names: readonly string[]) =>
  each(limit, ...names.map((name) => `Mutation.${name}`));
const queries = (limit: LimitName, ...names: readonly string[]) =>
  each(limit, ...names.map((name) => `Query.${name}`));

/** Operation → the class of its limit, for everything that is more than a plain `read`. */
export const limited: Readonly<Record<string, LimitName>> = Object.fromEntries([
  ...queries('page', 'attendance', 'deadLetters', 'events', 'followedPeers', 'hiddenThings'),
  ...queries('page', 'invitations', 'mailsInDoubt', 'messages', 'myEvents', 'myRooms'),
  ...queries('page', 'myShowcases', 'notifications', 'openReports', 'organisations'),
  ...queries('page', 'participantLists', 'participantRows', 'peopleIMet', 'posts', 'showcases'),
  ...queries('page', 'showcasesToReview', 'similarOrganisations', 'threads'),
  ...each('download', 'GET /calendar/events/:file', 'GET /files/:hash'),
  ...queries('people', 'accounts', 'participants', 'peers', 'profile', 'roomMembers'),
  ...each('people', 'GET /contacts/:file'),
  ...mutations('mailed-link', 'requestPasswordReset', 'requestProofLink', 'requestSignInLink'),
  ...mutations('mailed-link', 'requestAddressChange', 'signUp'),
  ...mutations('sign-in', 'confirmAddress', 'join', 'resetPassword', 'signIn', 'signInByLink'),
  ...mutations('sign-in', 'confirmAddressChange', 'deleteAccount', 'keepAddress'),
  ...mutations('settings', 'changeAccount', 'changeContactCard', 'changePassword', 'changeProfile'),
  ...mutations('settings', 'createApiToken', 'endOtherSessions', 'endSession', 'introduce'),
  ...mutations('settings', 'revokeApiToken', 'setNotificationPreference', 'signOut'),
  ...mutations('mark', 'markAllNotificationsRead', 'markNotificationsRead', 'markPlacesRead'),
  ...mutations('mark', 'markRoomRead'),
  ...mutations('follow', 'followOrganisation', 'followPeer', 'followTopics', 'react'),
  ...mutations('follow', 'unfollowOrganisation', 'unfollowPeer', 'unfollowTopic', 'watchThread'),
  ...mutations('thread', 'startThread'),
  ...mutations('post', 'deletePost', 'editPost', 'reply'),
  ...mutations('message', 'deleteMessage', 'editMessage', 'postMessage'),
  ...mutations('report', 'report'),
  ...mutations('showcase', 'submitShowcase'),
  ...mutations('edit', 'changeShowcase', 'withdrawShowcase'),
  ...mutations('room', 'addRoomMember', 'openRoom', 'removeRoomMember'),
  ...mutations('event', 'scheduleEvent'),
  ...mutations('event-change', 'cancelEvent', 'changeEvent', 'moveEvent'),
  ...mutations('invite', 'inviteToEvent', 'withdrawInvitation'),
  ...mutations('answer', 'answerInvitation', 'answerParticipation', 'registerForEvent'),
  ...mutations('answer', 'unregisterFromEvent'),
  ...each('join', 'POST /e/:eventId/join'),
  ...mutations('attendance', 'recordAttendance', 'removeAttendance'),
  ...each('upload', 'POST /participant-lists'),
  ...mutations('upload', 'setListColumns'),
  ...mutations('list-row', 'correctListRow', 'removeListRow', 'restoreListRow'),
  ...mutations('list-sending', 'sendParticipantList'),
  ...mutations('tend', 'addTopic', 'appointModerator', 'changeTopic', 'decideReport'),
  ...mutations('tend', 'disableAccount', 'dismissModerator', 'enableAccount', 'grantRole'),
  ...mutations('tend', 'dropDeadLetter', 'lookAtReport', 'mergeOrganisations', 'retryDeadLetter'),
  ...mutations('tend', 'reviewShowcase', 'revokeRole', 'settleMail'),
  ...each('archive', 'GET /your-data'),
  ...each('unsubscribe', 'POST /mail/unsubscribe'),
  ...each('live', 'event:unwatch', 'event:watch', 'room:join', 'room:leave', 'thread:unwatch'),
  ...each('live', 'thread:watch'),
  ...each('mark', 'room:read'),
  ...each('typing', 'room:typing'),
]);
