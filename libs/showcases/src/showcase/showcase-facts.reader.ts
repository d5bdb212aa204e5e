import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Markdown, type Tx } from '@peerloop/platform';

/** What is told of a showcase. */
export interface ShowcaseNews {
  readonly champion: string;
  readonly showcase: string;
  readonly excerpt: string;
  readonly note: string;
  readonly topicPath: Id[];
  /** Whether what stands there has been looked over; a change waits for that anew. */
  readonly isPublic: boolean;
}

const maxExcerpt = 280;

/** Facts of a showcase for notifications. */
@Injectable()
export class ShowcaseFactsReader {
  constructor(private readonly markdown: Markdown) {}

  /**
   * Null when it was withdrawn meanwhile. Keeps it from being so until the transaction ends: whoever
   * withdraws what was told of it finds it told.
   */
  async news(tx: Tx, showcaseId: Id): Promise<ShowcaseNews | null> {
    const [row] = await tx.query<Omit<ShowcaseNews, 'excerpt'> & { done: string }>(
      `SELECT coalesce(account.name, '') AS champion, showcase.title AS showcase, showcase.done,
              showcase.review_note AS note, showcase.status = 'published' AS "isPublic", topic.path AS "topicPath"
       FROM showcase JOIN topic ON topic.id = showcase.topic_id
       LEFT JOIN account ON account.id = showcase.champion_id
       WHERE showcase.id = $1 AND showcase.status <> 'withdrawn' AND showcase.hidden_at IS NULL
       FOR SHARE OF showcase`,
      [showcaseId],
    );
    if (!row) return null;
    const { done, ...facts } = row;
    return { ...facts, excerpt: this.markdown.excerpt(done, maxExcerpt) };
  }
}
