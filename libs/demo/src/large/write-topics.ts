import type { Id } from '@peerloop/kernel';
import type { Sql } from '@peerloop/platform';
import { demoContent } from '../content/demo-content.js';
import { roomTable, topicTable } from './large-tables.js';
import { age, at, type LargeTopic, type LargeWorld } from './large-world.js';

/** The topics of the database with their rooms, those of the demo world when it has none. */
export async function findOrWriteTopics(world: LargeWorld, sql: Sql): Promise<LargeTopic[]> {
  const known = await sql.query<LargeTopic>(
    `SELECT topic.id, topic.path, topic.title, room.id AS "roomId"
       FROM topic JOIN room ON room.topic_id = topic.id ORDER BY topic.id`,
  );
  return known.length > 0 ? known : writeTopics(world);
}

async function writeTopics({ random, writer, now }: LargeWorld): Promise<LargeTopic[]> {
  const created = new Date(now - age);
  const paths = new Map<string, readonly Id[]>();
  const topics: LargeTopic[] = [];
  for (const { key, parent, title, description } of demoContent.topics) {
    const id = random.idAt(created);
    const above = parent === null ? [] : (paths.get(parent) ?? []);
    const path = [...above, id];
    paths.set(key, path);
    await writer.add(topicTable, {
      id,
      parent_id: above.at(-1) ?? null,
      slug: key,
      path,
      title,
      description,
      created_at: created,
    });
    topics.push({ id, path, title, roomId: random.idAt(created) });
  }
  for (const { id, roomId } of topics) {
    await writer.add(roomTable, {
      id: roomId,
      kind: 'topic',
      topic_id: id,
      title: '',
      created_by: null,
      created_at: at(now - age),
      last_seq: 0,
      last_message_at: null,
    });
  }
  await writer.flush();
  return topics;
}
