import { textIn } from '@peerloop/kernel';
import { AddTopicInput } from '@peerloop/topics';
import { TopicService } from '@peerloop/topics/acting';
import { inputOf } from '../stage/input-of.js';
import { minute, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';
import { openAccount } from './people.acts.js';

/** The founder opens her account and grows the tree, roots first; every topic gets its room. */
export function topicActs(stage: Stage): Act[] {
  const begun = stage.joined(stage.founder) - 40 * minute;
  const founding = {
    at: begun - minute,
    settle: true,
    run: () => openAccount(stage, stage.peer(stage.founder)),
  };
  const growing = stage.content.topics.map(({ key, parent, title, description }, place) => ({
    at: begun + place * minute,
    run: async () => {
      const input = inputOf(AddTopicInput, {
        parentId: parent === null ? null : stage.topicId(parent),
        texts: Object.entries(title).map(([locale, words]) => ({
          locale,
          title: words,
          description: textIn(description, locale),
        })),
      });
      stage.grow(key, await stage.get(TopicService).add(stage.as(stage.founder), input));
    },
  }));
  return [founding, ...growing];
}
