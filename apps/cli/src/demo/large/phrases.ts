import { Markdown } from '@peerloop/platform';
import { demoContent } from '../content/demo-content.js';

/** Something somebody could have written. */
export interface Phrase {
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** Everything that is said in the demo world; a large world says it again and again. */
export function demoPhrases(): Phrase[] {
  const markdown = new Markdown();
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
  return said.map((phrase) => ({ ...phrase, html: markdown.render(phrase.text) }));
}
