import { demoContent } from '../content/demo-content.js';
import { participantListTable, participantTable } from './large-tables.js';
import { age, at, type LargePeer, type Populated } from './large-world.js';

const peersPerExercise = 60;
const participants = { least: 8, most: 40 };

// What is kept of a file that was read without a question.
const reading = {
  ...{ format: 'csv', encoding: 'utf-8', delimiter: ',', sheet: null, otherSheets: [] },
  ...{ headerRow: 1, columns: [], leftOut: [], problems: [] },
};
const options = { columns: [], sheet: null, encoding: null };

/** Exercises of the past, as the lists of those who met there. */
export async function writeExercises(world: Populated): Promise<void> {
  const { random, writer, topics, authors, peers, size, now } = world;
  const count = Math.round(size.peers / peersPerExercise);
  for (let number = 0; number < count; number += 1) {
    const sent = now - age * (1 - (number + random.next()) / count);
    const id = random.idAt(new Date(sent));
    await writer.add(participantListTable, {
      id,
      organiser_id: authors.pick().id,
      title: random.pick(demoContent.exercises).title,
      topic_ids: topics.some(random.between(1, 3)).map((topic) => topic.id),
      locale: 'en',
      file_name: `participants-${number + 1}.csv`,
      options,
      reading,
      created_at: at(sent),
      uploaded_at: at(sent),
      sent_at: at(sent),
    });
    const people = random.some(peers, random.between(participants.least, participants.most));
    for (const [index, peer] of people.entries()) {
      await writeParticipant(world, { id, sent }, index + 2, peer);
    }
  }
}

async function writeParticipant(
  { random, writer }: Populated,
  list: { readonly id: string; readonly sent: number },
  line: number,
  { id, name, address, place, country }: LargePeer,
): Promise<void> {
  await writer.add(participantTable, {
    id: random.idAt(new Date(list.sent)),
    list_id: list.id,
    line,
    row_values: { name, address, place, country },
    problems: [],
    person: {
      ...{ name, address, place, country },
      ...{ organisation: null, level: null, role: null, languages: [], phone: null },
    },
    address,
    sent_at: at(list.sent),
    account_id: id,
    accepted_at: at(list.sent),
  });
}
