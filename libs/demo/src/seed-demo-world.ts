import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SystemClock } from '@peerloop/kernel';
import { type Config, PasswordHasher, Sql, UnitOfWork } from '@peerloop/platform';
import 'reflect-metadata';
import { eventsActs } from './acts/events.acts.js';
import { exercisesActs } from './acts/exercises.acts.js';
import { forumActs } from './acts/forum.acts.js';
import { inboxActs } from './acts/inbox.acts.js';
import { peopleActs } from './acts/people.acts.js';
import { roomsActs } from './acts/rooms.acts.js';
import { showcasesActs } from './acts/showcases.acts.js';
import { topicActs } from './acts/topics.acts.js';
import { CannotSeed } from './cannot-seed.js';
import type { DemoContent, SignInContent } from './content/content.types.js';
import { demoContent } from './content/demo-content.js';
import { demoPassword } from './demo-password.js';
import { SeedingRecord } from './seeding-record.js';
import { SeedClock } from './stage/seed-clock.js';
import { SeedModule } from './stage/seed.module.js';
import { day, Stage } from './stage/stage.js';
import { Story } from './stage/story.js';

/** One of the ways in that are shown to whoever tries the demo world. */
export interface DemoSignIn {
  readonly name: string;
  readonly address: string;
  readonly password: string;
  /** In English, with the language the peer reads. */
  readonly role: string;
}

export interface DemoWorldReport {
  readonly signIns: readonly DemoSignIn[];
}

export interface DemoWorldOptions {
  readonly onProgress: (text: string) => void;
}

// A mailbox with a handful of mails shows what mails are like.
const mailedDays = 2;
const betweenReports = 250;

const roleTexts: Readonly<Record<SignInContent['as'], string>> = {
  peer: 'peer',
  champion: 'champion, with a published showcase',
  organiser: 'organiser of events and exercises',
  moderator: 'moderator of a branch of topics',
  administrator: 'administrator of the instance',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The ways in that are named on the screen, one of each kind. */
function demoSignIns({ signIns, peers }: DemoContent = demoContent): DemoSignIn[] {
  return signIns.map(({ peer: key, as, locale }) => {
    const peer = peers.find((one) => one.key === key);
    if (!peer) throw new Error(`nobody is called ${key}`);
    const role = `${roleTexts[as]} (${languageNames.of(locale)})`;
    return { name: peer.name, address: peer.email, password: demoPassword, role };
  });
}

/**
 * Fills an empty, migrated database with the demo world: people, topics, a year of talk, events and
 * showcases, all done through the services by the people who did it, at the times they did it. Does
 * nothing when the demo world is there.
 * @throws CannotSeed when half of it is there, when the database is in use, or a worker runs on it
 */
export async function seedDemoWorld(
  config: Config,
  options: DemoWorldOptions,
): Promise<DemoWorldReport> {
  const now = new SystemClock().now().getTime();
  const earliest = Math.max(...demoContent.peers.map(({ joinedDaysAgo }) => joinedDaysAgo)) + 1;
  const clock = new SeedClock(now - earliest * day);
  const mailsSince = config.mail.devMailbox ? new Date(now - mailedDays * day) : null;
  const app = await NestFactory.createApplicationContext(
    SeedModule.for(config, clock, mailsSince),
    { logger: ['error', 'fatal'], abortOnError: false },
  );
  try {
    const record = new SeedingRecord(app.get(UnitOfWork), 'demo');
    if (!(await record.isFinished())) {
      await demandEmpty(app);
      await record.begin();
      const hash = await app.get(PasswordHasher).hash(demoPassword);
      const stage = new Stage(app, clock, demoContent, now, hash);
      await play(app, stage, options.onProgress);
      await record.end();
    }
    return { signIns: demoSignIns() };
  } finally {
    await app.close();
  }
}

async function play(
  app: INestApplicationContext,
  stage: Stage,
  onProgress: (text: string) => void,
): Promise<void> {
  const acts = [
    ...topicActs(stage),
    ...peopleActs(stage),
    ...forumActs(stage),
    ...roomsActs(stage),
    ...showcasesActs(stage),
    ...eventsActs(stage),
    ...exercisesActs(stage),
    ...inboxActs(stage),
    { at: stage.now, settle: true, run: () => Promise.resolve() },
  ];
  let reported = -Infinity;
  await new Story(app, stage.clock, stage.now).play(acts, (done) => {
    if (performance.now() - reported < betweenReports) return;
    reported = performance.now();
    const daysAgo = Math.round((stage.now - stage.clock.now().getTime()) / day);
    onProgress(`${done} of ${acts.length} steps, ${daysAgo} days ago`);
  });
}

/** @throws CannotSeed when the database is somebody's, or a worker would tell the story its own way */
async function demandEmpty(app: INestApplicationContext): Promise<void> {
  const state = await app.get(Sql).one<{ topics: boolean; workers: number }>(
    `SELECT EXISTS (SELECT FROM topic) AS topics,
            (SELECT count(*)::int FROM worker_process
              WHERE seen_at > now() - interval '20 seconds') AS workers`,
  );
  if (state?.topics) {
    throw new CannotSeed(
      'This database has topics of its own: the demo world is for an empty one.',
    );
  }
  // One of them is ours.
  if ((state?.workers ?? 0) > 1) {
    throw new CannotSeed(
      'Peerloop is running on this database: stop it, and then fill in the demo world.',
      'running',
    );
  }
}
