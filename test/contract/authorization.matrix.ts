import type { Rule, TokenScope } from '@peerloop/platform';
import type { Given } from './made-up-arguments.js';

/** Who calls; every role beyond a peer is one of an otherwise ordinary peer. */
export const callers = ['guest', 'peer', 'moderator', 'organiser', 'administrator'] as const;
export type Caller = (typeof callers)[number];

/** What the world expects of one query or mutation. */
export interface Row {
  readonly rule: Rule;
  /** What an API token needs. */
  readonly scope: TokenScope;
  /** The answer to callers the rule lets in, about a thing that does not exist: `OK` or a code. */
  readonly answer: string;
  /** Where some of those callers are answered otherwise. */
  readonly except: Partial<Record<Caller, string>>;
  readonly given: Given;
  /** It ends the caller's session, so everyone comes with one of her own. */
  readonly leaves: boolean;
}

type Extra = Partial<Pick<Row, 'except' | 'given' | 'leaves'>>;

const row =
  (rule: Rule, scope: TokenScope) =>
  (answer: string, extra: Extra = {}): Row => ({
    rule,
    scope,
    answer,
    except: {},
    given: {},
    leaves: false,
    ...extra,
  });

const read = { everyone: row('everyone', 'read'), peer: row('peer', 'read') };
const write = { everyone: row('everyone', 'write'), peer: row('peer', 'write') };
const organise = row('peer', 'organise');
const lists = row('organiser', 'organise');
const moderate = { read: row('moderator', 'read'), write: row('moderator', 'write') };
// Signing in, passwords, tokens, roles: not by token, whatever its scopes.
const never = {
  everyone: row('everyone', 'never'),
  peer: row('peer', 'never'),
  organiser: row('organiser', 'never'),
  administrator: row('administrator', 'never'),
};

const missing = 'NOT_FOUND';
const organisersOnly = { peer: 'FORBIDDEN', moderator: 'FORBIDDEN' } as const;
/** Stands for the id of somebody there is. */
export const somePeer = 'some peer';

const showcase: Given = { country: 'RS' };
const event: Given = { kind: 'webinar', visibility: 'public', place: 'Town hall' };

/** Query or mutation → who may call it and what it says to those who may. */
export const operations: Readonly<Record<string, Row>> = {
  'Query.account': never.administrator(missing),
  'Query.accounts': never.administrator('OK'),
  'Query.answerCounts': read.peer(missing),
  'Query.attendance': read.peer(missing),
  'Query.deadLetters': never.administrator('OK'),
  'Query.event': read.everyone(missing),
  'Query.events': read.everyone('OK'),
  'Query.similarOrganisations': lists(missing),
  'Query.participantList': lists(missing),
  'Query.participantLists': lists('OK'),
  'Query.participantRows': lists(missing),
  'Query.participations': read.peer('OK'),
  'Query.peopleIMet': read.peer('OK'),
  'Query.followedPeers': read.peer('OK'),
  'Query.followedTopics': read.peer('OK'),
  'Query.invitationByToken': read.everyone(missing),
  'Query.invitations': read.peer(missing),
  'Query.pendingSignUp': never.everyone('LINK_UNKNOWN'),
  'Query.joinInvitation': never.everyone('LINK_UNKNOWN'),
  'Query.mailsInDoubt': never.administrator('OK'),
  'Query.leaving': never.peer('OK'),
  'Query.messages': read.peer(missing),
  'Query.moderators': never.organiser('OK'),
  'Query.myApiTokens': never.peer('OK'),
  'Query.myEvents': read.peer('OK'),
  'Query.myRooms': read.peer('OK'),
  'Query.mySessions': never.peer('OK'),
  'Query.myShowcases': read.peer('OK'),
  'Query.notificationPreferences': read.peer('OK'),
  'Query.notifications': read.peer('OK'),
  'Query.hiddenThings': moderate.read('OK'),
  'Query.openReports': moderate.read('OK'),
  'Query.organisation': read.everyone(missing),
  'Query.organisations': read.everyone('OK'),
  'Query.participants': read.peer(missing),
  'Query.peers': read.peer('OK'),
  'Query.posts': read.everyone(missing),
  'Query.profile': read.peer(missing),
  'Query.room': read.peer(missing),
  'Query.roomMembers': read.peer(missing),
  'Query.showcase': read.everyone(missing),
  'Query.showcases': read.everyone('OK'),
  'Query.showcasesToReview': read.peer('OK'),
  'Query.thread': read.everyone(missing),
  'Query.threads': read.everyone('OK'),
  'Query.topic': read.everyone(missing),
  'Query.topicRoom': read.peer(missing),
  'Query.topicTexts': read.peer(missing),
  'Query.topics': read.everyone('OK'),
  'Query.viewer': read.everyone('OK'),

  'Mutation.addRoomMember': write.peer(missing),
  'Mutation.addTopic': organise('OK', { except: organisersOnly }),
  'Mutation.answerParticipation': write.peer(missing, {
    given: { tookPart: true, followTopics: false },
  }),
  'Mutation.answerInvitation': write.everyone(missing, {
    given: { answer: 'accepted', token: 'x' },
  }),
  'Mutation.appointModerator': never.organiser(missing),
  'Mutation.cancelEvent': organise(missing),
  'Mutation.changeAccount': never.peer('OK'),
  'Mutation.changeContactCard': write.peer('OK', {
    given: {
      addressAudience: 'nobody',
      phoneAudience: 'nobody',
      websiteAudience: 'nobody',
      messengerAudience: 'nobody',
    },
  }),
  'Mutation.changeEvent': organise(missing, { given: event }),
  'Mutation.changePassword': never.peer('VALIDATION'),
  'Mutation.changeProfile': write.peer('VALIDATION', { given: { country: '1!' } }),
  'Mutation.correctListRow': lists(missing),
  'Mutation.removeListRow': lists(missing),
  'Mutation.restoreListRow': lists(missing),
  'Mutation.sendParticipantList': lists(missing),
  'Mutation.setListColumns': lists(missing, { given: { columns: [] } }),
  'Mutation.changeShowcase': write.peer(missing, { given: showcase }),
  'Mutation.changeTopic': organise(missing),
  'Mutation.confirmAddress': never.everyone('LINK_UNKNOWN'),
  'Mutation.createApiToken': never.peer('OK'),
  'Mutation.decideReport': moderate.write(missing, { given: { decision: 'hide' } }),
  'Mutation.deleteAccount': never.peer('VALIDATION', { given: { words: 'stay' } }),
  'Mutation.deleteMessage': write.peer(missing),
  'Mutation.deletePost': write.peer(missing),
  'Mutation.disableAccount': never.administrator(missing),
  'Mutation.dismissModerator': never.organiser('OK'),
  'Mutation.editMessage': write.peer(missing),
  'Mutation.editPost': write.peer(missing),
  'Mutation.enableAccount': never.administrator(missing),
  'Mutation.endOtherSessions': never.peer('OK'),
  'Mutation.endSession': never.peer(missing),
  'Mutation.followOrganisation': write.peer(missing),
  'Mutation.followPeer': write.peer(missing),
  'Mutation.followTopics': write.peer(missing),
  'Mutation.grantRole': never.administrator(missing),
  'Mutation.introduce': write.peer('VALIDATION'),
  'Mutation.inviteToEvent': organise(missing, { given: { peerIds: [somePeer] } }),
  'Mutation.join': never.everyone('LINK_UNKNOWN'),
  'Mutation.markAllNotificationsRead': write.peer('OK'),
  'Mutation.lookAtReport': moderate.write(missing),
  'Mutation.markNotificationsRead': write.peer('OK'),
  'Mutation.markPlacesRead': write.peer('OK'),
  'Mutation.markRoomRead': write.peer(missing),
  'Mutation.moveEvent': organise(missing),
  'Mutation.openRoom': write.peer('VALIDATION'),
  'Mutation.postMessage': write.peer(missing),
  'Mutation.react': write.peer(missing, { given: { kind: 'thanks' } }),
  'Mutation.recordAttendance': organise(missing),
  'Mutation.registerForEvent': write.peer(missing),
  'Mutation.removeAttendance': organise(missing),
  'Mutation.removeRoomMember': write.peer(missing),
  'Mutation.reply': write.peer(missing),
  'Mutation.report': write.peer(missing, { given: { reason: 'spam', subjectKind: 'post' } }),
  'Mutation.requestAddressChange': never.peer('VALIDATION'),
  'Mutation.confirmAddressChange': never.everyone('LINK_UNKNOWN'),
  'Mutation.keepAddress': never.everyone('LINK_UNKNOWN'),
  'Mutation.requestProofLink': never.peer('OK'),
  'Mutation.requestPasswordReset': never.everyone('OK'),
  'Mutation.requestSignInLink': never.everyone('OK'),
  'Mutation.resetPassword': never.everyone('LINK_UNKNOWN'),
  'Mutation.reviewShowcase': write.peer(missing, { given: { verdict: 'publish' } }),
  'Mutation.revokeApiToken': never.peer(missing),
  'Mutation.revokeRole': never.administrator(missing),
  'Mutation.scheduleEvent': organise(missing, { except: organisersOnly, given: event }),
  'Mutation.setNotificationPreference': write.peer('OK', {
    given: { kind: 'forum.thread-in-topic', channel: 'mail', rhythm: 'never' },
  }),
  'Mutation.signIn': never.everyone('SIGN_IN_FAILED'),
  'Mutation.signInByLink': never.everyone('LINK_UNKNOWN'),
  'Mutation.signOut': never.everyone('OK', { leaves: true }),
  'Mutation.signUp': never.everyone('OK'),
  'Mutation.mergeOrganisations': lists(missing),
  'Mutation.dropDeadLetter': never.administrator(missing, { given: { lane: 'work' } }),
  'Mutation.retryDeadLetter': never.administrator(missing, { given: { lane: 'work' } }),
  'Mutation.settleMail': never.administrator(missing, { given: { answer: 'let-go' } }),
  'Mutation.startThread': write.peer(missing),
  'Mutation.submitShowcase': write.peer(missing, { given: showcase }),
  'Mutation.unfollowOrganisation': write.peer('OK'),
  'Mutation.unfollowPeer': write.peer('OK'),
  'Mutation.unfollowTopic': write.peer(missing),
  'Mutation.unregisterFromEvent': write.peer(missing),
  'Mutation.watchThread': write.peer(missing),
  'Mutation.withdrawInvitation': organise(missing),
  'Mutation.withdrawShowcase': write.peer(missing),
};

/** A route: what guest and peer are answered about a thing that is not there. */
export interface RouteRow {
  /** What is asked for, where the route has parameters. */
  readonly path?: string;
  readonly guest: number;
  readonly peer: number;
  /** What a token without the scope is answered, where a token can be used at all. */
  readonly scope: TokenScope;
  /** Nobody is looked up: its limit counts places alone. */
  readonly cookieless?: true;
}

const nobody = '0198c0de-0000-7000-8000-000000000002';

export const routes: Readonly<Record<string, RouteRow>> = {
  'GET /calendar/events/:file': {
    path: `/calendar/events/${nobody}.ics`,
    guest: 404,
    peer: 404,
    scope: 'read',
  },
  // The same for everybody: no cookie and no token counts for anything.
  'GET /files/:hash': {
    path: `/files/${'0'.repeat(64)}`,
    guest: 404,
    peer: 404,
    scope: 'read',
    cookieless: true,
  },
  'POST /participant-lists': { guest: 401, peer: 403, scope: 'organise' },
  'GET /your-data': { guest: 401, peer: 200, scope: 'never' },
  'GET /contacts/:file': {
    path: `/contacts/${nobody}.vcf`,
    guest: 401,
    peer: 404,
    scope: 'read',
  },
  // A click must end on a page people understand: redirects, never bare errors.
  'GET /e/:eventId/join': { path: `/e/${nobody}/join`, guest: 303, peer: 303, scope: 'read' },
  'POST /e/:eventId/join': { path: `/e/${nobody}/join`, guest: 303, peer: 303, scope: 'write' },
  'GET /mail/unsubscribe': {
    path: '/mail/unsubscribe?token=unsigned.token',
    guest: 404,
    peer: 404,
    scope: 'read',
  },
  'POST /mail/unsubscribe': {
    path: '/mail/unsubscribe?token=unsigned.token',
    guest: 404,
    peer: 404,
    scope: 'write',
  },
  'GET /graphql/explorer': { guest: 200, peer: 200, scope: 'read' },
  'GET /graphql/explorer/setup.js': { guest: 200, peer: 200, scope: 'read' },
  'GET /graphql/explorer/*': {
    path: '/graphql/explorer/main.js',
    guest: 200,
    peer: 200,
    scope: 'read',
  },
  'GET /health/live': { guest: 200, peer: 200, scope: 'read' },
  'GET /health/ready': { guest: 200, peer: 200, scope: 'read' },
  // By network or METRICS_TOKEN, not by role; the tests call from loopback.
  'GET /metrics': { guest: 200, peer: 200, scope: 'read' },
};

/** A socket event, answered to a peer about a thing that is not there. Guests cannot connect. */
export interface SocketRow {
  readonly answer: string;
  readonly scope: TokenScope;
  readonly payload: Given;
}

export const sockets: Readonly<Record<string, SocketRow>> = {
  'event:unwatch': { answer: 'OK', scope: 'read', payload: { eventId: nobody } },
  'event:watch': { answer: missing, scope: 'read', payload: { eventId: nobody } },
  'room:join': { answer: missing, scope: 'read', payload: { roomId: nobody } },
  'room:read': { answer: missing, scope: 'write', payload: { roomId: nobody, seq: 1 } },
  'room:leave': { answer: 'OK', scope: 'read', payload: { roomId: nobody } },
  'thread:unwatch': { answer: 'OK', scope: 'read', payload: { threadId: nobody } },
  'thread:watch': { answer: missing, scope: 'read', payload: { threadId: nobody } },
  'room:typing': { answer: 'OK', scope: 'write', payload: { roomId: nobody } },
};
