import { RoomReader } from '@peerloop/rooms';
import { MessageService, PostMessageInput, RoomService } from '@peerloop/rooms/acting';
import { TopicReader } from '@peerloop/topics';
import type { DemoRoom } from '../content/content.types.js';
import { inputOf } from '../stage/input-of.js';
import { day, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';

// Whatever was said before has been read by those who were in the room.
const unreadDays = 2;

async function readAll(stage: Stage, peer: string, roomId: string): Promise<void> {
  const viewer = stage.as(peer);
  const { lastSeq } = await stage.get(RoomReader).byId(viewer, roomId);
  await stage.get(RoomService).markRead(viewer, { roomId, seq: lastSeq });
}

async function roomOf(stage: Stage, peer: string, topic: string): Promise<string> {
  const viewer = stage.as(peer);
  const view = await stage.get(TopicReader).byId(viewer, stage.topicId(topic));
  const room = await stage.get(RoomReader).ofTopic(viewer, view?.slug ?? '');
  return room.id;
}

function roomActs(stage: Stage, { topic, messages }: DemoRoom): Act[] {
  const talk = messages.map(({ by, daysAgo, text }) => ({
    at: stage.at(daysAgo),
    run: async () => {
      const roomId = await roomOf(stage, by, topic);
      const input = inputOf(PostMessageInput, { roomId, body: text });
      await stage.get(MessageService).post(stage.as(by), input);
      if (daysAgo < unreadDays) await readAll(stage, by, roomId);
    },
  }));
  const early = messages.filter(({ daysAgo }) => daysAgo >= unreadDays).map(({ by }) => by);
  const reading = [...new Set(early)].map((by) => ({
    at: stage.now - unreadDays * day,
    run: async () => readAll(stage, by, await roomOf(stage, by, topic)),
  }));
  return [...talk, ...reading];
}

/** What is said in the rooms of topics. */
export function roomsActs(stage: Stage): Act[] {
  return stage.content.rooms.flatMap((room) => roomActs(stage, room));
}
