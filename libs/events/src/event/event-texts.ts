import { Injectable } from '@nestjs/common';
import { Markdown } from '@peerloop/platform';
import type { EventFacts } from './event-facts.reader.js';

/** What the host wrote of an event, as plain text. */
export interface PlainTexts {
  readonly description: string;
  /** Empty for none. */
  readonly agenda: string;
}

/** Texts of events where no HTML is shown. One event is told to hundreds; it is read once. */
@Injectable()
export class EventTexts {
  private readonly made = new WeakMap<EventFacts, PlainTexts>();

  constructor(private readonly markdown: Markdown) {}

  plain(facts: EventFacts): PlainTexts {
    const known = this.made.get(facts);
    if (known) return known;
    const texts = {
      description: this.markdown.asPlainText(facts.description),
      agenda: this.markdown.asPlainText(facts.agenda),
    };
    this.made.set(facts, texts);
    return texts;
  }
}
