import { Markdown } from '@peerloop/platform';
import { demoContent } from '../content/demo-content.js';

/** Something somebody could have written. */
export interface Phrase {
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

const excerptLength = 220;

/** Renders each text once: a large world says the same again and again. */
export class Words {
  private readonly markdown = new Markdown();
  private readonly rendered = new Map<string, string>();
  private readonly excerpts = new Map<string, string>();

  html(text: string): string {
    const known = this.rendered.get(text);
    if (known !== undefined) return known;
    const html = this.markdown.render(text);
    this.rendered.set(text, html);
    return html;
  }

  excerpt(text: string): string {
    const known = this.excerpts.get(text);
    if (known !== undefined) return known;
    const excerpt = this.markdown.excerpt(text, excerptLength);
    this.excerpts.set(text, excerpt);
    return excerpt;
  }
}

/** Everything that is said in the demo world. */
export function demoPhrases(words: Words): Phrase[] {
  const said = [
    ...demoContent.threads.flatMap((thread) => [
      { text: thread.text, language: thread.language },
      ...thread.posts.map((post) => ({
        text: post.text,
        language: post.language ?? thread.language,
      })),
    ]),
    ...demoContent.rooms.flatMap((room) =>
      room.messages.map(({ text }) => ({ text, language: 'en' })),
    ),
  ];
  return said.map((phrase) => ({ ...phrase, html: words.html(phrase.text) }));
}
