import type { Locale, LocalText } from '@peerloop/kernel';
import type { MailContent, MailLink } from '@peerloop/platform';
import type { z } from 'zod';
import type { Rhythm } from '../channel/channel.js';

/** For whom the words are. */
export interface Reader {
  readonly locale: Locale;
  /** IANA zone. */
  readonly timeZone: string;
}

/** The words of one notification. */
export interface NotificationWords {
  /** One line; the subject of the mail. */
  readonly title: string;
  /** What was said or what to know, plain text. */
  readonly body?: string;
  /** What the button in the mail says. */
  readonly action: string;
  /** Other lines of the mail, between body and button. */
  readonly details?: readonly string[];
}

/** A calendar file that goes with a mail. */
export interface CalendarPart {
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** What only the mail has, and each reader's own: her links, her calendar file. */
export interface MailExtras {
  /** What somebody wrote, set apart. */
  readonly quote?: MailContent['body'];
  /** Instead of the button that leads to the notification's page. */
  readonly action?: MailLink;
  /** Other buttons, smaller. */
  readonly links?: readonly MailLink[];
  readonly calendar?: CalendarPart;
}

export interface KindDefinition<Schema extends z.ZodType> {
  /** Such as `forum.reply-posted`. Stable: stored in preferences. */
  readonly name: string;
  /** What the preferences page calls it. */
  readonly label: LocalText;
  /** Facts that the words need; ids and texts of the moment. */
  readonly data: Schema;
  words(data: z.infer<Schema>, reader: Reader): NotificationWords;
  /** By channel, unless the peer says otherwise; a channel that is not named is silent. */
  readonly defaults: Readonly<Record<string, Rhythm>>;
}

export class NotificationKind<Schema extends z.ZodType = z.ZodType> {
  constructor(readonly definition: KindDefinition<Schema>) {}

  get name(): string {
    return this.definition.name;
  }

  /** How soon this comes by a channel to whoever has not chosen. */
  rhythm(channel: string): Rhythm {
    return this.definition.defaults[channel] ?? 'never';
  }

  /** Makes the words from stored facts; those of an older shape that no longer fit throw. */
  words(data: unknown, reader: Reader): NotificationWords {
    return this.definition.words(this.definition.data.parse(data), reader);
  }
}

const kinds = new Map<string, NotificationKind>();

/** Declares a kind of notification. Features do it once, at module level, in `*.notification.ts`. */
export function defineKind<Schema extends z.ZodType>(
  definition: KindDefinition<Schema>,
): NotificationKind<Schema> {
  if (kinds.has(definition.name))
    throw new Error(`Notification kind ${definition.name} exists twice`);
  const kind = new NotificationKind(definition);
  kinds.set(definition.name, kind);
  return kind;
}

export function kindNamed(name: string): NotificationKind | null {
  return kinds.get(name) ?? null;
}

/** All kinds the process knows, by name. */
export function allKinds(): NotificationKind[] {
  return [...kinds.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
