import type { Listed } from './listed-world.js';
import type { Given } from './made-up-arguments.js';

/** How a list is asked for; without `least` it has more than twenty items in the grown world. */
export interface ListRow {
  readonly given: (listed: Listed, me: string) => Given;
  /** Items in the grown world, where there cannot be twenty. */
  readonly least?: number;
}

const all: ListRow = { given: () => ({}) };
const of = (given: ListRow['given'], least?: number): ListRow =>
  least === undefined ? { given } : { given, least };

/** Every query that answers a list, or a thing with a list in it. */
export const lists: Readonly<Record<string, ListRow>> = {
  account: of((_, me) => ({ peerId: me }), 1),
  accounts: all,
  attendance: of(({ eventId }) => ({ eventId })),
  // Jobs of the queue, not rows of ours.
  deadLetters: of(() => ({}), 0),
  events: all,
  followedPeers: all,
  followedTopics: all,
  invitations: of(({ eventId }) => ({ eventId })),
  mailsInDoubt: all,
  hiddenThings: all,
  // The few reasons that keep somebody from leaving.
  leaving: of(() => ({}), 0),
  messages: of(({ roomId }) => ({ roomId })),
  moderators: of(({ topicId }) => ({ topicId })),
  myApiTokens: all,
  myEvents: all,
  myRooms: all,
  mySessions: all,
  myShowcases: all,
  // As many as there are kinds of news.
  notificationPreferences: of(() => ({}), 10),
  notifications: all,
  openReports: all,
  organisations: all,
  participantList: of(({ listId }) => ({ id: listId }), 1),
  participantLists: all,
  participantRows: of(({ listId }) => ({ listId })),
  participants: of(({ eventId }) => ({ eventId })),
  participations: all,
  peers: all,
  peopleIMet: all,
  posts: of(({ threadId }) => ({ threadId })),
  profile: of((_, me) => ({ peerId: me }), 1),
  roomMembers: of(({ roomId }) => ({ roomId })),
  showcases: all,
  showcasesToReview: all,
  // At most ten, of the same words.
  similarOrganisations: of(({ organisationId }) => ({ id: organisationId }), 10),
  threads: all,
  // As many as there are languages.
  topicTexts: of(() => ({ slug: 'water' }), 1),
  topics: all,

  viewer: of(() => ({}), 1),
};
