import { currentVersion } from '@peerloop/kernel';
import {
  ListSendingService,
  ParticipantListService,
  ParticipationService,
} from '@peerloop/participants/acting';
import { writeCsv } from '@peerloop/sheets';
import type { DemoExercise } from '../content/content.types.js';
import { day, type Stage } from '../stage/stage.js';
import type { Act } from '../stage/story.js';

// The list is sent when everybody is home again.
const homeAgain = 2 * day;

/** The list as the organiser has it in her spreadsheet. */
function sheetOf(stage: Stage, { organisers, hosts, participants }: DemoExercise): Buffer {
  const header = ['Name', 'E-mail', 'Organisation', 'Function', 'Place', 'Country', 'Languages'];
  const rows = [...new Set([...participants, ...hosts, ...organisers])].map((key) => {
    const { name, email, organisation, jobTitle, place, country, languages } = stage.peer(key);
    const employer = stage.content.organisations.find((one) => one.key === organisation);
    return [name, email, employer?.name ?? '', jobTitle, place, country, languages.join(', ')];
  });
  return writeCsv({ name: 'Participants', header, rows });
}

/** Uploaded and sent; those who are here say that they took part. */
async function send(stage: Stage, exercise: DemoExercise): Promise<void> {
  const { key, title, topics, organisers, hosts, participants } = exercise;
  const organiser = organisers.find((peer) => stage.peer(peer).organiser) ?? stage.founder;
  const viewer = stage.as(organiser);
  const upload = {
    title,
    topicIds: topics.map((topic) => stage.topicId(topic)),
    locale: stage.peer(organiser).locale,
    fileName: `${key}.csv`,
    listId: null,
  };
  const lists = stage.get(ParticipantListService);
  const listId = await lists.upload(viewer, upload, sheetOf(stage, exercise));
  const agreed = {
    version: currentVersion('participant-list'),
    locale: stage.peer(organiser).locale,
  };
  await stage.get(ListSendingService).send(viewer, listId, agreed);
  const answer = { listId, tookPart: true, followTopics: true };
  const sent = stage.at(exercise.daysAgo - exercise.days) + homeAgain;
  // Who joins later comes by the invitation, and that says it.
  const here = [...participants, ...hosts, ...organisers].filter(
    (peer) => stage.joined(peer) < sent,
  );
  for (const peer of new Set(here)) {
    await stage.get(ParticipationService).answer(stage.as(peer), answer);
  }
}

/** Participant lists of past exercises, which show people whom they met. */
export function exercisesActs(stage: Stage): Act[] {
  return stage.content.exercises.map((exercise) => ({
    at: stage.at(exercise.daysAgo - exercise.days) + homeAgain,
    settle: true,
    run: () => send(stage, exercise),
  }));
}
