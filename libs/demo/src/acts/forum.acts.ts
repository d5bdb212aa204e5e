import { StartThreadInput } from '@peerloop/forum';
import {
  PostReader,
  PostService,
  ReactInput,
  ReactionService,
  ReplyInput,
  ThreadService,
} from '@peerloop/forum/acting';
import type { Id } from '@peerloop/kernel';
import type { DemoReactions, DemoThread } from '../content/content.types.js';
import { inputOf } from '../stage/input-of.js';
import { hour, minute, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';

type ReactionKind = keyof DemoReactions;

// Nobody wrote down when people reacted: one after the other, in the hours after the post.
const betweenReactions = 1.7 * hour;

/** A post's id, known once it is written. */
interface Written {
  id: Id;
}

function reactionActs(
  stage: Stage,
  post: Written,
  posted: number,
  reactions: DemoReactions = {},
): Act[] {
  const all = Object.entries(reactions).flatMap(([kind, peers]) =>
    peers.map((by) => ({ by, kind: kind as ReactionKind })),
  );
  return all.map(({ by, kind }, place) => ({
    at: Math.min(posted + (place + 1) * betweenReactions, stage.now - minute),
    light: true,
    run: () =>
      stage
        .get(ReactionService)
        .react(stage.as(by), inputOf(ReactInput, { postId: post.id, kind, on: true })),
  }));
}

function threadActs(stage: Stage, thread: DemoThread): Act[] {
  const { topic, by, language, title, daysAgo, text, reactions, posts } = thread;
  const opening: Written = { id: '' };
  let threadId = '';
  const start = async () => {
    const viewer = stage.as(by);
    const topicId = stage.topicId(topic);
    const input = inputOf(StartThreadInput, { topicId, title, language, body: text });
    threadId = await stage.get(ThreadService).start(viewer, input);
    const page = await stage.get(PostReader).ofThread(viewer, { threadId, first: 1 });
    opening.id = page.edges[0]?.node.id ?? '';
  };
  const replies = posts.flatMap((post) => {
    const written: Written = { id: '' };
    const reply = async () => {
      const input = inputOf(ReplyInput, { threadId, body: post.text });
      written.id = await stage.get(PostService).reply(stage.as(post.by), input);
    };
    const at = stage.at(post.daysAgo);
    return [{ at, run: reply }, ...reactionActs(stage, written, at, post.reactions)];
  });
  const begun = stage.at(daysAgo);
  return [{ at: begun, run: start }, ...reactionActs(stage, opening, begun, reactions), ...replies];
}

/** Threads, replies and reactions. */
export function forumActs(stage: Stage): Act[] {
  return stage.content.threads.flatMap((thread) => threadActs(stage, thread));
}
