import type { UnitOfWork } from '@peerloop/platform';
import { demoContent } from '../content/demo-content.js';
import {
  attendanceTable,
  eventTable,
  invitationTable,
  reminderTable,
  showcaseTable,
} from './large-tables.js';
import { age, at, day, hour, minute, type LargePeer, type Populated } from './large-world.js';

const threadsPerEvent = 20;
const peersPerShowcase = 20;
const registrations = { mean: 20, spread: 1, most: 400 };
const attendedShare = 0.7;
const leads = [24 * 60, 15];
const furthestAhead = 120 * day;

/** Events of the past with those who were there, and coming ones with their reminders. */
export async function writeEvents(world: Populated): Promise<void> {
  const { random, writer, words, topics, authors, peers, size, now } = world;
  const count = Math.round(size.threads / threadsPerEvent);
  for (let number = 0; number < count; number += 1) {
    const model = random.pick(demoContent.events);
    const isPast = random.chance(0.7);
    const wished = isPast ? now - random.next() * age : now + hour + random.next() * furthestAhead;
    const starts = Math.floor(wished / (15 * minute)) * 15 * minute;
    const created = Math.min(now, starts) - random.between(7, 40) * day;
    const { mean, spread, most } = registrations;
    const agenda = model.agenda.map((line) => `- ${line}`).join('\n');
    const size = Math.min(most, Math.round(random.logNormal(mean, spread)));
    const guests = random.some(peers, size);
    const id = random.idAt(new Date(created));
    await writer.add(eventTable, {
      id,
      kind: model.kind,
      title: model.title,
      topic_id: topics.pick().id,
      host_id: authors.pick().id,
      language: model.language,
      local_start: at(starts).slice(0, 16),
      time_zone: 'UTC',
      minutes: model.minutes,
      starts_at: at(starts),
      ends_at: at(starts + model.minutes * minute),
      adjusted: 'none',
      place: model.place ?? '',
      meeting_url: model.meetingUrl ?? '',
      description: model.description,
      description_html: words.html(model.description),
      agenda,
      agenda_html: words.html(agenda),
      visibility: random.chance(0.9) ? 'public' : 'invited',
      follows_up: '',
      taken: guests.length,
      status: 'scheduled',
      created_at: at(created),
      changed_at: at(created),
    });
    for (const guest of guests) await writeGuest(world, guest, { id, created, starts });
  }
}

async function writeGuest(
  { random, writer, now }: Populated,
  guest: LargePeer,
  event: { readonly id: string; readonly created: number; readonly starts: number },
): Promise<void> {
  const answered = event.created + random.next() * (Math.min(now, event.starts) - event.created);
  const id = random.idAt(new Date(answered));
  await writer.add(invitationTable, {
    id,
    event_id: event.id,
    peer_id: guest.id,
    answer: 'accepted',
    answered_at: at(answered),
    created_at: at(answered),
  });
  if (event.starts > now) {
    for (const lead of leads) {
      const due = event.starts - lead * minute;
      if (due <= now) continue;
      await writer.add(reminderTable, {
        invitation_id: id,
        lead,
        event_id: event.id,
        due_at: at(due),
      });
    }
  } else if (random.chance(attendedShare)) {
    await writer.add(attendanceTable, {
      id: random.idAt(new Date(event.starts)),
      event_id: event.id,
      peer_id: guest.id,
      joined_at: at(event.starts),
      left_at: at(event.starts + 45 * minute),
    });
  }
}

/**
 * Published good practices, and a tenth that wait for a moderator's look. Whose are published is a
 * champion from then on.
 */
export async function writeShowcases(world: Populated, unitOfWork: UnitOfWork): Promise<void> {
  const { random, writer, words, topics, authors, size, now } = world;
  const count = Math.round(size.peers / peersPerShowcase);
  for (let number = 0; number < count; number += 1) {
    const model = random.pick(demoContent.showcases);
    const moment = now - age * (1 - (number + random.next()) / count);
    const conditions = model.conditions.map((line) => `- ${line}`).join('\n');
    const isPublished = random.chance(0.9);
    await writer.add(showcaseTable, {
      id: random.idAt(new Date(moment)),
      topic_id: topics.pick().id,
      champion_id: authors.pick().id,
      title: model.title,
      place: model.place,
      country: model.country,
      year: model.year,
      language: model.language,
      done: model.whatWasDone,
      done_html: words.html(model.whatWasDone),
      excerpt: words.excerpt(model.whatWasDone),
      took: model.whatItTook,
      took_html: words.html(model.whatItTook),
      came: model.whatCameOfIt,
      came_html: words.html(model.whatCameOfIt),
      conditions,
      conditions_html: words.html(conditions),
      status: isPublished ? 'published' : 'waiting',
      submitted_at: at(moment),
      published_at: isPublished ? at(moment) : null,
    });
  }
  await writer.flush();
  await unitOfWork.run((tx) =>
    tx.query(
      `UPDATE profile SET champion_since = first.published_at
         FROM (SELECT champion_id, min(published_at) AS published_at FROM showcase
                WHERE status = 'published' GROUP BY champion_id) AS first
        WHERE profile.peer_id = first.champion_id AND profile.champion_since IS NULL`,
    ),
  );
}
