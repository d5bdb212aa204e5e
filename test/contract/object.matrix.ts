import type { Actor, Relation, ThingKind } from './guarded-things.js';
import type { Given } from './made-up-arguments.js';

/** What an operation answers about things of one kind, by one of its ids. */
export interface ObjectRow {
  readonly kind: ThingKind;
  readonly answers: Partial<Record<Relation, string>>;
  readonly as: Actor;
  readonly given: Given;
  /** Belongings of the caller that the call names as well: an event of her own, a room. */
  readonly beside: readonly ThingKind[];
}

type Extra = Partial<Pick<ObjectRow, 'as' | 'given' | 'beside'>>;

const missing = 'NOT_FOUND';
const not = 'FORBIDDEN';
const wrong = 'VALIDATION';

const row = (
  kind: ThingKind,
  answers: Partial<Record<Relation, string>>,
  extra: Extra = {},
): ObjectRow => ({
  kind,
  answers: { unknown: missing, ...answers },
  as: 'peer',
  given: {},
  beside: [],
  ...extra,
});

const everywhere = { own: 'OK', shared: 'OK', open: 'OK' };
/** For whoever may see it. */
const seen = { ...everywhere, private: missing };
/** For its owner only; those who see it are told so. */
const owned = { own: 'OK', shared: not, open: not, private: missing };
/** What it is found by says nothing about what is found. */
const filter = (kind: ThingKind, answers: Partial<Record<Relation, string>>): ObjectRow =>
  row(kind, { ...answers, unknown: 'OK' });
const anyPeer = { own: 'OK', open: 'OK', private: 'OK' };
const someTopic = { shared: 'OK', open: 'OK' };
const lists: Extra = { as: 'organiser' };
const administrators: Extra = { as: 'administrator' };
const event: Given = { kind: 'webinar', visibility: 'public', place: 'Town hall' };
const showcase: Given = { country: 'RS' };
const profile: Given = { country: 'RS', languages: [] };

/** Operation and id → what becomes of things of every relation. */
export const objects: Readonly<Record<string, ObjectRow>> = {
  'Query.account peerId': row('peer', anyPeer, administrators),
  'Query.answerCounts eventId': row('event', owned),
  'Query.attendance eventId': row('event', owned),
  'Query.event id': row('event', seen),
  'Query.events hostId': filter('peer', anyPeer),
  'Query.events topicId': filter('topic', someTopic),
  'Query.invitations eventId': row('event', owned),
  'Query.messages roomId': row('room', seen),
  // Topics are not known where moderators are: one that is not there has none.
  'Query.moderators topicId': row('topic', { ...someTopic, unknown: 'OK' }, { as: 'organiser' }),
  'Query.organisation id': row('organisation', { open: 'OK' }),
  'Query.participantList id': row('list', { own: 'OK', private: missing }, lists),
  'Query.participantRows listId': row('list', { own: 'OK', private: missing }, lists),
  'Query.participants eventId': row('event', owned),
  'Query.peers organisationId': filter('organisation', { open: 'OK' }),
  'Query.peers topicId': filter('topic', someTopic),
  'Query.posts threadId': row('thread', seen),
  'Query.profile peerId': row('peer', { ...anyPeer, private: missing }),
  'Query.room id': row('room', seen),
  // Topics' rooms have no members but whoever is there.
  'Query.roomMembers roomId': row('room', { ...seen, open: missing }),
  'Query.showcase id': row('showcase', seen),
  'Query.showcases championId': filter('peer', anyPeer),
  'Query.showcases organisationId': filter('organisation', { open: 'OK' }),
  'Query.showcases topicId': filter('topic', someTopic),
  'Query.similarOrganisations id': row('organisation', { open: 'OK' }, lists),
  'Query.thread id': row('thread', seen),
  'Query.threads authorId': filter('peer', anyPeer),
  'Query.threads topicId': filter('topic', someTopic),

  'Mutation.addRoomMember peerId': row(
    'peer',
    { ...anyPeer, private: wrong, unknown: wrong },
    { beside: ['room'] },
  ),
  'Mutation.addRoomMember roomId': row('room', { ...seen, open: not }),
  'Mutation.addTopic parentId': row('topic', { shared: 'OK', open: not }),
  'Mutation.answerInvitation eventId': row(
    'event',
    { own: missing, shared: 'OK', open: missing, private: missing },
    { given: { answer: 'accepted' } },
  ),
  'Mutation.appointModerator peerId': row('peer', anyPeer, administrators),
  // Topics are not known where moderators are: one that is not there is never asked for.
  'Mutation.appointModerator topicId': row(
    'topic',
    { ...someTopic, unknown: 'OK' },
    { ...administrators, beside: ['peer'] },
  ),
  'Mutation.cancelEvent eventId': row('event', owned),
  'Mutation.changeEvent eventId': row('event', owned, { given: event }),
  'Mutation.changeEvent topicId': row('topic', someTopic, { given: event, beside: ['event'] }),
  'Mutation.changeProfile expertise': row(
    'topic',
    { ...someTopic, unknown: wrong },
    { given: profile },
  ),
  'Mutation.changeProfile organisationId': row(
    'organisation',
    { open: 'OK', unknown: wrong },
    { given: profile },
  ),
  'Mutation.changeShowcase showcaseId': row('showcase', owned, { given: showcase }),
  'Mutation.changeShowcase topicId': row('topic', someTopic, {
    given: showcase,
    beside: ['showcase'],
  }),
  'Mutation.changeTopic topicId': row('topic', { shared: 'OK', open: not }),
  'Mutation.correctListRow listId': row('list', { own: 'OK', private: missing }, lists),
  'Mutation.decideReport reportId': row(
    'report',
    { shared: 'OK', private: missing },
    { given: { decision: 'keep' } },
  ),
  'Mutation.deleteMessage messageId': row('message', owned),
  'Mutation.deletePost postId': row('post', { ...owned, shared: 'OK' }),
  'Mutation.disableAccount peerId': row('peer', { ...anyPeer, own: 'OWN_ACCOUNT' }, administrators),
  'Mutation.dismissModerator peerId': row('peer', { ...anyPeer, unknown: 'OK' }, administrators),
  'Mutation.dismissModerator topicId': row(
    'topic',
    { ...someTopic, unknown: 'OK' },
    administrators,
  ),
  'Mutation.editMessage messageId': row('message', owned),
  'Mutation.editPost postId': row('post', owned),
  'Mutation.enableAccount peerId': row('peer', anyPeer, administrators),
  'Mutation.endSession sessionId': row('session', { own: 'OK', private: missing }),
  'Mutation.followOrganisation organisationId': row('organisation', { open: 'OK' }),
  'Mutation.followPeer peerId': row('peer', { own: wrong, open: 'OK', private: missing }),
  'Mutation.followTopics topicIds': row('topic', someTopic),
  'Mutation.grantRole peerId': row('peer', anyPeer, administrators),
  'Mutation.introduce topicIds': row('topic', { ...someTopic, unknown: wrong }),
  'Mutation.inviteToEvent eventId': row('event', owned, { beside: ['peer'] }),
  'Mutation.inviteToEvent peerIds': row(
    'peer',
    { ...anyPeer, private: wrong, unknown: wrong },
    { beside: ['event'] },
  ),
  // Others' are passed over: see what the test looks at beside the answer.
  'Mutation.mergeOrganisations fromId': row('organisation', { open: 'OK' }, lists),
  'Mutation.mergeOrganisations intoId': row('organisation', { open: 'OK' }, lists),
  'Mutation.lookAtReport reportId': row('report', { shared: 'OK', private: missing }),
  'Mutation.markNotificationsRead ids': row('notification', {
    own: 'OK',
    private: 'OK',
    unknown: 'OK',
  }),
  'Mutation.markRoomRead roomId': row('room', seen),
  'Mutation.moveEvent eventId': row('event', owned),
  'Mutation.openRoom peerIds': row('peer', { ...anyPeer, private: wrong, unknown: wrong }),
  'Mutation.postMessage roomId': row('room', seen),
  'Mutation.react postId': row('post', seen, { given: { kind: 'thanks' } }),
  'Mutation.recordAttendance eventId': row('event', owned, {
    given: { invitationId: null },
    beside: ['peer'],
  }),
  'Mutation.recordAttendance invitationId': row('invitation', { own: 'OK', private: missing }),
  'Mutation.recordAttendance peerId': row(
    'peer',
    { ...anyPeer, unknown: wrong },
    { beside: ['event'], given: { invitationId: null } },
  ),
  'Mutation.registerForEvent eventId': row('event', seen),
  // Gone already is gone; what is noted at another event stays.
  'Mutation.removeAttendance attendanceId': row('attendance', { own: 'OK', private: 'OK' }),
  'Mutation.removeAttendance eventId': row('event', owned),
  'Mutation.removeListRow listId': row('list', { own: 'OK', private: missing }, lists),
  'Mutation.removeRoomMember peerId': row(
    'peer',
    { ...anyPeer, unknown: 'OK' },
    { beside: ['room'] },
  ),
  'Mutation.removeRoomMember roomId': row('room', {
    own: 'OK',
    shared: not,
    open: not,
    private: missing,
  }),
  'Mutation.reply threadId': row('thread', seen),
  // Whoever wrote it changes or deletes it.
  'Mutation.report subjectId': row(
    'post',
    { ...seen, own: 'FORBIDDEN' },
    {
      given: { subjectKind: 'post', reason: 'spam' },
    },
  ),
  'Mutation.answerParticipation listId': row(
    'list',
    { own: missing, private: missing },
    { ...lists, given: { tookPart: true, followTopics: false } },
  ),
  'Mutation.restoreListRow listId': row('list', { own: 'OK', private: missing }, lists),
  'Mutation.reviewShowcase showcaseId': row(
    'showcase',
    { own: not, shared: 'OK', open: not, private: missing },
    { given: { verdict: 'publish' } },
  ),
  'Mutation.revokeApiToken tokenId': row('apiToken', { own: 'OK', private: missing }),
  'Mutation.revokeRole peerId': row('peer', anyPeer, {
    ...administrators,
    given: { role: 'ORGANISER' },
  }),
  'Mutation.scheduleEvent topicId': row('topic', someTopic, { given: event }),
  'Mutation.sendParticipantList listId': row('list', { own: 'OK', private: missing }, lists),
  'Mutation.setListColumns listId': row(
    'list',
    { own: 'OK', private: missing },
    { ...lists, given: { columns: [] } },
  ),
  'Mutation.settleMail mailId': row(
    'mail',
    { open: 'OK' },
    { ...administrators, given: { answer: 'let-go' } },
  ),
  'Mutation.startThread topicId': row('topic', someTopic),
  'Mutation.submitShowcase topicId': row('topic', someTopic, { given: showcase }),
  'Mutation.unfollowOrganisation organisationId': row('organisation', {
    open: 'OK',
    unknown: 'OK',
  }),
  'Mutation.unfollowPeer peerId': row('peer', { ...anyPeer, unknown: 'OK' }),
  'Mutation.unfollowTopic topicId': row('topic', someTopic),
  'Mutation.unregisterFromEvent eventId': row('event', seen),
  'Mutation.watchThread threadId': row('thread', seen),
  'Mutation.withdrawInvitation eventId': row('event', owned),
  'Mutation.withdrawInvitation invitationId': row('invitation', { own: 'OK', private: missing }),
  'Mutation.withdrawShowcase showcaseId': row('showcase', owned),
};
