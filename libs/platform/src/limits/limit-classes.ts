/** How often one account, and one place for all who are there, may do something within a window. */
export interface LimitClass {
  readonly seconds: number;
  readonly account: number;
  /** Of a school behind one address as well; also all that a guest has. */
  readonly place: number;
  /** Of a device that somebody got in on before, instead of the place's. */
  readonly device?: number;
  /**
   * Counted in the process that answers instead of in the database: what comes with every key and
   * every look, and does no more than it says.
   */
  readonly inProcess?: true;
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * What operations are limited by; each names one with `@Limit`. The figures are far above what people
 * do and far below what a program can. See `docs/decisions/limits.md`.
 */
export const limitClasses = {
  /** Looking at what is there. Bounded by what a document may ask for; counted nowhere. */
  read: null,
  /** A page of a list, and what is searched for. */
  page: { seconds: minute, account: 600, place: 12_000, inProcess: true },
  /** Files made when they are asked for. */
  download: { seconds: minute, account: 120, place: 2_400, inProcess: true },
  /** Finding people and looking at their cards: nobody reads a directory at this pace. */
  people: { seconds: minute, account: 300, place: 3_000 },

  /** Passwords and secrets of links, which are guessed at and cost a core's time. */
  'sign-in': { seconds: 15 * minute, account: 600, place: 600, device: 60 },
  /** Mails with a link to an address that anybody can type. */
  'mailed-link': { seconds: hour, account: 200, place: 200, device: 30 },

  /** What is one's own: profile, card, preferences, sessions, keys. */
  settings: { seconds: hour, account: 120, place: 2_400 },
  /** How far one has read. */
  mark: { seconds: minute, account: 240, place: 4_800, inProcess: true },
  /** Following, watching, reacting; the other one may hear of it. */
  follow: { seconds: hour, account: 300, place: 6_000 },

  thread: { seconds: hour, account: 30, place: 600 },
  post: { seconds: minute, account: 60, place: 1_200 },
  message: { seconds: minute, account: 120, place: 2_400 },
  report: { seconds: day, account: 50, place: 1_000 },
  showcase: { seconds: day, account: 20, place: 400 },
  /** Changes of what one has published. */
  edit: { seconds: hour, account: 120, place: 2_400 },

  /** New rooms, and who is in them. */
  room: { seconds: hour, account: 120, place: 2_400 },
  event: { seconds: day, account: 50, place: 1_000 },
  /** Changes of events; each may mail everybody who takes part. */
  'event-change': { seconds: day, account: 200, place: 2_000 },
  /** Inviting and taking back; whom is counted where it is sent. */
  invite: { seconds: hour, account: 200, place: 2_000 },
  /** Saying whether one comes; every change is confirmed by mail. */
  answer: { seconds: hour, account: 60, place: 3_000 },
  /** Going to the meeting. */
  join: { seconds: minute, account: 60, place: 3_000 },
  attendance: { seconds: hour, account: 1_000, place: 5_000 },

  /** Everything of a busy peer is a lot to read. */
  archive: { seconds: hour, account: 10, place: 200 },
  /** Reading a large workbook costs seconds of a core. */
  upload: { seconds: hour, account: 60, place: 300 },
  'list-row': { seconds: hour, account: 1_000, place: 5_000 },
  'list-sending': { seconds: day, account: 50, place: 300 },

  /** Tending the place: accounts, roles, topics, reports, reviews. */
  tend: { seconds: hour, account: 300, place: 1_500 },
  /** Mail providers click for their readers: thousands behind a few addresses. */
  unsubscribe: { seconds: hour, account: 300, place: 20_000 },

  /** Opening live connections; the place is counted before anybody has said who she is. */
  connect: { seconds: minute, account: 120, place: 2_400, inProcess: true },
  /** Entering and leaving what is live. */
  live: { seconds: minute, account: 300, place: 6_000, inProcess: true },
  typing: { seconds: minute, account: 120, place: 2_400, inProcess: true },
} as const satisfies Readonly<Record<string, LimitClass | null>>;

export type LimitName = keyof typeof limitClasses;

/** The figures of a class, or null where nothing is counted. */
export const limitClass = (name: LimitName): LimitClass | null => limitClasses[name];
