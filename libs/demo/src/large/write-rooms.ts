import type { Id } from '@peerloop/kernel';
import type { UnitOfWork } from '@peerloop/platform';
import { memberTable, messageTable, roomTable } from './large-tables.js';
import { age, at, day, minute, type LargePeer, type Populated } from './large-world.js';

const messagesPerThread = 3;
const peersPerGroup = 50;
const messagesPerGroup = 30;

interface RoomState {
  readonly id: Id;
  seq: number;
  lastAt: number;
}

async function say(world: Populated, room: RoomState, by: LargePeer, moment: number) {
  const { random, writer, phrases } = world;
  const phrase = random.pick(phrases);
  room.seq += 1;
  room.lastAt = moment;
  await writer.add(messageTable, {
    id: random.idAt(new Date(moment)),
    room_id: room.id,
    seq: room.seq,
    change_seq: room.seq,
    author_id: by.id,
    body: phrase.text,
    body_html: phrase.html,
    sent_at: at(moment),
  });
}

/** What is said in the rooms of topics, and groups with members of their own. */
export async function writeRooms(world: Populated, unitOfWork: UnitOfWork): Promise<void> {
  const { random, writer, topics, authors, size, now } = world;
  const rooms = new Map<Id, RoomState & { readonly readers: Map<Id, number> }>();
  const count = size.threads * messagesPerThread;
  for (let number = 0; number < count; number += 1) {
    const { roomId } = topics.pick();
    let room = rooms.get(roomId);
    if (!room) {
      room = { id: roomId, seq: await lastSeq(unitOfWork, roomId), lastAt: 0, readers: new Map() };
      rooms.set(roomId, room);
    }
    const by = authors.pick();
    await say(world, room, by, now - age * (1 - (number + random.next()) / count));
    room.readers.set(by.id, room.seq);
  }
  for (const room of rooms.values()) {
    for (const [peerId, seq] of room.readers) {
      await writer.add(memberTable, {
        room_id: room.id,
        peer_id: peerId,
        joined_at: at(now - age),
        last_read_seq: seq,
      });
    }
  }
  await writeGroups(world);
  await writer.flush();
  await unitOfWork.run((tx) =>
    tx.query(
      `UPDATE room SET last_seq = state.seq, last_message_at = state.at
         FROM json_to_recordset($1::json) AS state(id uuid, seq bigint, at timestamptz)
        WHERE room.id = state.id`,
      [
        JSON.stringify(
          [...rooms.values()].map(({ id, seq, lastAt }) => ({ id, seq, at: at(lastAt) })),
        ),
      ],
    ),
  );
}

async function writeGroups(world: Populated): Promise<void> {
  const { random, writer, authors, size, now } = world;
  const count = Math.round(size.peers / peersPerGroup);
  for (let number = 0; number < count; number += 1) {
    const members = authors.some(random.between(3, 30));
    const begun = now - random.next() * age;
    const times = Array.from(
      { length: Math.min(500, Math.round(random.exponential(messagesPerGroup))) },
      () => Math.min(now - minute, begun + random.exponential(30 * day)),
    ).sort((a, b) => a - b);
    const room = { id: random.idAt(new Date(begun)), seq: 0, lastAt: times.at(-1) ?? begun };
    await writer.add(roomTable, {
      id: room.id,
      kind: 'group',
      topic_id: null,
      title: `Group ${number + 1}`,
      created_by: members[0]!.id,
      created_at: at(begun),
      last_seq: times.length,
      last_message_at: times.length > 0 ? at(room.lastAt) : null,
    });
    for (const moment of times) await say(world, room, random.pick(members), moment);
    for (const member of members) {
      await writer.add(memberTable, {
        room_id: room.id,
        peer_id: member.id,
        joined_at: at(begun),
        last_read_seq: random.between(0, times.length),
      });
    }
  }
}

async function lastSeq(unitOfWork: UnitOfWork, roomId: Id): Promise<number> {
  const [room] = await unitOfWork.run((tx) =>
    tx.query<{ seq: number }>('SELECT last_seq::int AS seq FROM room WHERE id = $1', [roomId]),
  );
  return room?.seq ?? 0;
}
