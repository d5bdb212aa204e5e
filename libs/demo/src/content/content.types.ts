/**
 * Shapes of the demo world. Everything refers to everything by stable string keys, and every time is
 * an offset from the moment of seeding, so that the world is always of today.
 */

import type { Locale, LocalText } from '@peerloop/kernel';

export type DemoOrganisationKind =
  | 'ministry'
  | 'province'
  | 'municipality'
  | 'village council'
  | 'association'
  | 'university'
  | 'donor'
  | 'NGO';

export type DemoLevel =
  'international' | 'national' | 'provincial' | 'district' | 'municipal' | 'village';

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly kind: DemoOrganisationKind;
  readonly level: DemoLevel;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly place: string;
  readonly description: string;
}

export interface DemoPeer {
  readonly key: string;
  readonly name: string;
  /** Always `<key>@demo.peerloop.example`, an address that cannot exist. */
  readonly email: string;
  readonly organisation: string;
  readonly jobTitle: string;
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** BCP 47, the best language first. */
  readonly languages: readonly string[];
  /** IANA name. */
  readonly timeZone: string;
  readonly locale: Locale;
  readonly joinedDaysAgo: number;
  readonly bio: string;
  readonly offers: string;
  readonly looksFor: string;
  /** Topic keys. */
  readonly expertise: readonly string[];
  readonly follows: { readonly peers: readonly string[]; readonly topics: readonly string[] };
  readonly organiser?: true;
  readonly administrator?: true;
  /** Topic keys; a root stands for its whole branch. */
  readonly moderates?: readonly string[];
}

/** The accounts named on the sign-in page of a demo. */
export interface SignInContent {
  readonly peer: string;
  readonly as: 'peer' | 'champion' | 'organiser' | 'moderator' | 'administrator';
  readonly locale: Locale;
}

export interface DemoTopic {
  readonly key: string;
  /** Key of the topic above, null for a root; a parent always stands before its children. */
  readonly parent: string | null;
  readonly title: LocalText;
  readonly description: LocalText;
}

export type DemoReactionKind = 'thanks' | 'useful' | 'agree';

/** Peer keys by kind of reaction. */
export type DemoReactions = Readonly<Partial<Record<DemoReactionKind, readonly string[]>>>;

export interface DemoPost {
  readonly by: string;
  readonly daysAgo: number;
  /** Only where it is another language than the thread's. */
  readonly language?: Locale;
  /** Markdown. */
  readonly text: string;
  readonly reactions?: DemoReactions;
}

export interface DemoThread {
  readonly key: string;
  readonly topic: string;
  readonly by: string;
  readonly language: Locale;
  readonly title: string;
  readonly daysAgo: number;
  /** The opening post; Markdown. */
  readonly text: string;
  readonly reactions?: DemoReactions;
  /** Replies, oldest first. */
  readonly posts: readonly DemoPost[];
}

export interface DemoMessage {
  readonly by: string;
  readonly daysAgo: number;
  readonly text: string;
}

/** What was said in the room of a topic, oldest first. */
export interface DemoRoom {
  readonly topic: string;
  readonly messages: readonly DemoMessage[];
}

export interface DemoShowcase {
  readonly key: string;
  readonly topic: string;
  /** The champion, or whoever waits to become one. */
  readonly by: string;
  /** Language it is written in. */
  readonly language: Locale;
  readonly status: 'published' | 'waiting';
  /** When it was published, or sent in if it still waits. */
  readonly daysAgo: number;
  readonly title: string;
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly year: number;
  readonly summary: string;
  /** Markdown, as are the next two. */
  readonly whatWasDone: string;
  readonly whatItTook: string;
  readonly whatCameOfIt: string;
  readonly cost: {
    readonly totalEur: number;
    readonly donorSharePercent: number;
    readonly months: number;
    readonly staffDays: number;
  };
  /** Conditions under which it transfers, or does not; one sentence each. */
  readonly conditions: readonly string[];
  /** BCP 47: languages in which the champion can explain it. */
  readonly languages: readonly string[];
}

export type DemoEventKind =
  | 'webinar'
  | 'workshop'
  | 'lessons-learnt-workshop'
  | 'seminar'
  | 'conference'
  | 'study-tour'
  | 'delegation-visit'
  | 'fair'
  | 'meeting';

export type DemoAnswer = 'pending' | 'accepted' | 'declined' | 'tentative' | 'waiting';

export interface DemoEvent {
  readonly key: string;
  readonly title: string;
  readonly topic: string;
  readonly kind: DemoEventKind;
  readonly host: string;
  /** Language it is held in. */
  readonly language: Locale;
  /** IANA name; `atLocal` is meant in it. */
  readonly timeZone: string;
  /** Whole days from the day of seeding; negative for the past. */
  readonly inDays: number;
  /** 'HH:mm'. */
  readonly atLocal: string;
  readonly minutes: number;
  readonly place?: string;
  readonly meetingUrl?: string;
  /** Markdown. */
  readonly description: string;
  readonly agenda: readonly string[];
  /** Key of the exercise it follows up. */
  readonly followsUp?: string;
  readonly invitations: readonly { readonly peer: string; readonly answer: DemoAnswer }[];
  readonly registered: readonly string[];
  /** Minutes present; only for past events. */
  readonly attended: readonly { readonly peer: string; readonly minutes: number }[];
}

export type DemoExerciseFormat =
  'study-tour' | 'visit-to-pilot-area' | 'administrative-partnership';

/** A past exercise as a list of those who met there. */
export interface DemoExercise {
  readonly key: string;
  readonly title: string;
  readonly format: DemoExerciseFormat;
  /** Its first day. */
  readonly daysAgo: number;
  readonly days: number;
  readonly place: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly topics: readonly string[];
  readonly organisers: readonly string[];
  readonly hosts: readonly string[];
  readonly participants: readonly string[];
  readonly note: string;
}

export interface DemoContent {
  readonly organisations: readonly DemoOrganisation[];
  readonly peers: readonly DemoPeer[];
  readonly signIns: readonly SignInContent[];
  /** Parents before children. */
  readonly topics: readonly DemoTopic[];
  readonly threads: readonly DemoThread[];
  readonly rooms: readonly DemoRoom[];
  readonly events: readonly DemoEvent[];
  readonly showcases: readonly DemoShowcase[];
  readonly exercises: readonly DemoExercise[];
}
