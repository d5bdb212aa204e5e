import { Injectable } from '@nestjs/common';
import {
  baseLocale,
  Clock,
  conflict,
  forbidden,
  invalid,
  newId,
  notFound,
  signedIn,
  textIn,
  type Id,
  type Locale,
  type Viewer,
} from '@peerloop/kernel';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { topicAdded } from '../topics.events.js';
import { TopicEntity } from './topic.entity.js';
import { mayAddTopic, mayChangeTopic } from './topic.policy.js';
import { slugOf } from './topic-slug.js';
import type { AddTopicInput, ChangeTopicInput, TopicTextInput } from './topic.types.js';

// The tree is for finding one's way; deeper than this nobody does.
const maxDepth = 4;

// `/topics/new` is the page on which topics are added.
const pagesBeside = ['new'];

/** Growing and renaming the topic tree. */
@Injectable()
export class TopicService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND, FORBIDDEN, VALIDATION (TOO_DEEP on `parentId`, TITLE_TAKEN, and what {@link textsOf} refuses) */
  add(viewer: Viewer, input: AddTopicInput): Promise<Id> {
    const peerId = signedIn(viewer);
    const texts = textsOf(input.texts);
    return this.unitOfWork.run(async (tx) => {
      await lockTree(tx);
      const parent = input.parentId ? await this.load(tx, input.parentId) : null;
      if (!mayAddTopic(viewer, parent?.path ?? [])) throw forbidden();
      if (parent && parent.path.length >= maxDepth)
        throw invalid('parentId', 'TOO_DEEP', { max: maxDepth });
      const id = newId();
      await demandFreeTitles(tx, id, parent?.id ?? null, input.texts);
      await tx.repo(TopicEntity).insert({
        id,
        parentId: parent?.id ?? null,
        slug: await this.freeSlug(tx, slugOf(textIn(texts.title, baseLocale))),
        path: [...(parent?.path ?? []), id],
        ...texts,
        position: 0,
        createdAt: this.clock.now(),
      });
      await this.outbox.record(tx, topicAdded({ topicId: id, by: peerId }));
      return id;
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT, VALIDATION (TITLE_TAKEN, and what {@link textsOf} refuses) */
  change(viewer: Viewer, input: ChangeTopicInput): Promise<Id> {
    const texts = textsOf(input.texts);
    return this.unitOfWork.run(async (tx) => {
      await lockTree(tx);
      const topic = await this.load(tx, input.topicId);
      if (!mayChangeTopic(viewer, topic.path)) throw forbidden();
      if (topic.version !== input.version) throw conflict({ version: topic.version });
      await demandFreeTitles(tx, topic.id, topic.parentId, input.texts);
      Object.assign(topic, texts);
      await tx.repo(TopicEntity).save(topic);
      return topic.id;
    });
  }

  private async load(tx: Tx, id: Id): Promise<TopicEntity> {
    const topic = await tx.repo(TopicEntity).findOne({
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!topic) throw notFound();
    return topic;
  }

  private async freeSlug(tx: Tx, wanted: string): Promise<string> {
    const taken = await tx.query<{ slug: string }>(
      `SELECT slug FROM topic WHERE slug = $1 OR slug ~ ('^' || $1 || '-[0-9]+$')`,
      [wanted],
    );
    const slugs = new Set([...pagesBeside, ...taken.map((row) => row.slug)]);
    if (!slugs.has(wanted)) return wanted;
    let number = 2;
    while (slugs.has(`${wanted}-${number}`)) number += 1;
    return `${wanted}-${number}`;
  }
}

/**
 * The tree grows by one topic at a time: roots have no parent whose lock would keep two of one name
 * apart, and addresses are unique in the whole tree.
 */
async function lockTree(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('topics.tree', 0))`);
}

/** Two beside each other may not be called the same in any language. */
async function demandFreeTitles(
  tx: Tx,
  ownId: Id,
  parentId: Id | null,
  texts: readonly TopicTextInput[],
): Promise<void> {
  const [taken] = await tx.query<{ place: number }>(
    `SELECT wanted.place::integer - 1 AS place
       FROM unnest($3::text[], $4::text[]) WITH ORDINALITY AS wanted (locale, title, place)
       JOIN topic ON lower(topic.title ->> wanted.locale) = lower(wanted.title)
      WHERE topic.parent_id IS NOT DISTINCT FROM $1 AND topic.id <> $2 AND wanted.title <> ''
      ORDER BY wanted.place LIMIT 1`,
    [parentId, ownId, texts.map(({ locale }) => locale), texts.map(({ title }) => title)],
  );
  if (taken) throw invalid(`texts.${taken.place}.title`, 'TITLE_TAKEN');
}

/** @throws VALIDATION (REQUIRED, DUPLICATE): one language at least, each once, with title and description */
function textsOf(texts: readonly TopicTextInput[]): Pick<TopicEntity, 'title' | 'description'> {
  const title: Record<Locale, string> = {};
  const description: Record<Locale, string> = {};
  for (const [place, text] of texts.entries()) {
    if (!text.title && !text.description) continue;
    for (const field of ['title', 'description'] as const) {
      if (!text[field]) throw invalid(`texts.${place}.${field}`, 'REQUIRED', { min: 1 });
    }
    if (text.locale in title) throw invalid(`texts.${place}.locale`, 'DUPLICATE');
    title[text.locale] = text.title;
    description[text.locale] = text.description;
  }
  if (Object.keys(title).length === 0) throw invalid('texts.0.title', 'REQUIRED', { min: 1 });
  return { title, description };
}
