import type { Id } from '@peerloop/kernel';
import { demoContent } from '../content/demo-content.js';
import {
  notificationTable,
  postTable,
  reactionTable,
  threadTable,
  watchTable,
} from './large-tables.js';
import { age, at, day, type LargePeer, type LargeTopic, type Populated } from './large-world.js';

const postsPerThread = { mean: 12, spread: 1, most: 200 };
const reactionsPerPost = 0.4;
const noticesPerPost = 0.8;
const readShare = 0.9;
const pauseBetweenPosts = 0.4 * day;
const newestUnread = 14 * day;
const reactionKinds = ['thanks', 'useful', 'agree'] as const;

const titles = demoContent.threads.map(({ title, language }) => ({ title, language }));

interface WrittenPost {
  readonly id: Id;
  readonly by: LargePeer;
  readonly moment: number;
}

interface Thread {
  readonly id: Id;
  readonly title: string;
  readonly topic: LargeTopic;
}

/** Times of the posts of a thread, oldest first; none in the future. */
function timesOf({ random, now }: Populated, begun: number): number[] {
  const { mean, spread, most } = postsPerThread;
  const count = Math.min(most, Math.max(1, Math.round(random.logNormal(mean, spread))));
  const times = [begun];
  while (times.length < count) {
    times.push((times.at(-1) ?? begun) + random.exponential(pauseBetweenPosts));
  }
  const last = times.at(-1) ?? begun;
  if (last <= now) return times;
  // A young thread goes on faster instead.
  const pace = (now - begun) / (last - begun);
  return times.map((time) => begun + (time - begun) * pace);
}

async function writePost(world: Populated, thread: Thread, seq: number, post: WrittenPost) {
  const { random, writer, phrases, authors, now } = world;
  const phrase = random.pick(phrases);
  const { id, by, moment } = post;
  await writer.add(postTable, {
    id,
    thread_id: thread.id,
    seq,
    author_id: by.id,
    body: phrase.text,
    body_html: phrase.html,
    created_at: at(moment),
  });
  if (random.chance(reactionsPerPost / 2)) {
    for (const fan of authors.some(random.between(1, 3))) {
      await writer.add(reactionTable, {
        post_id: id,
        peer_id: fan.id,
        kind: random.pick(reactionKinds),
        created_at: at(moment + random.next() * (now - moment)),
      });
    }
  }
  if (random.chance(noticesPerPost)) await writeNotice(world, thread, post, phrase.text);
}

async function writeNotice(world: Populated, thread: Thread, post: WrittenPost, text: string) {
  const { random, writer, authors, now } = world;
  const reader = authors.pick();
  if (reader.id === post.by.id) return;
  const isRead = now - post.moment > newestUnread || random.chance(readShare);
  await writer.add(notificationTable, {
    id: random.idAt(new Date(post.moment)),
    peer_id: reader.id,
    kind: 'forum.reply-in-thread',
    key: post.id,
    actor_id: post.by.id,
    data: {
      author: post.by.name,
      thread: thread.title,
      topic: thread.topic.title,
      excerpt: text.slice(0, 200),
    },
    path: `/threads/${thread.id}`,
    created_at: at(post.moment),
    read_at: isRead ? at(post.moment) : null,
  });
}

/** Threads with posts, reactions, who watches them, and who was told. */
export async function writeForum(world: Populated): Promise<void> {
  const { random, writer, topics, authors, size, now } = world;
  for (let number = 0; number < size.threads; number += 1) {
    // Oldest first, as they would have come; denser towards today.
    const begun = now - age * (1 - Math.sqrt((number + random.next()) / size.threads));
    const { title, language } = random.pick(titles);
    const thread = { id: random.idAt(new Date(begun)), title, topic: topics.pick() };
    const posts = timesOf(world, begun).map((moment) => ({
      id: random.idAt(new Date(moment)),
      by: authors.pick(),
      moment,
    }));
    const [first, last] = [posts[0]!, posts.at(-1)!];
    await writer.add(threadTable, {
      id: thread.id,
      topic_id: thread.topic.id,
      author_id: first.by.id,
      title,
      language,
      created_at: at(first.moment),
      post_count: posts.length,
      last_post_at: at(last.moment),
      last_poster_id: last.by.id,
      next_seq: posts.length + 1,
    });
    for (const [index, post] of posts.entries()) await writePost(world, thread, index + 1, post);
    for (const watcher of new Set(posts.map(({ by }) => by.id))) {
      await writer.add(watchTable, { thread_id: thread.id, peer_id: watcher, watching: true });
    }
  }
}
