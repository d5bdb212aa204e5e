import { Injectable } from '@nestjs/common';
import {
  Clock,
  conflict,
  forbidden,
  invalid,
  newId,
  notFound,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { topicAdded } from '../topics.events.js';
import { TopicEntity, type LocalText } from './topic.entity.js';
import { mayAddTopic, mayChangeTopic } from './topic.policy.js';
import { slugOf } from './topic-slug.js';
import type { AddTopicInput, ChangeTopicInput } from './topic.types.js';

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

  /** @throws NOT_FOUND, FORBIDDEN, VALIDATION (TOO_DEEP on `parentId`, TITLE_TAKEN on `titleEn`) */
  add(viewer: Viewer, input: AddTopicInput): Promise<Id> {
    const peerId = signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      await lockTree(tx);
      const parent = input.parentId ? await this.load(tx, input.parentId) : null;
      if (!mayAddTopic(viewer, parent?.path ?? [])) throw forbidden();
      if (parent && parent.path.length >= maxDepth)
        throw invalid('parentId', 'TOO_DEEP', { max: maxDepth });
      const id = newId();
      await demandFreeTitle(tx, id, parent?.id ?? null, input.titleEn);
      await tx.repo(TopicEntity).insert({
        id,
        parentId: parent?.id ?? null,
        slug: await this.freeSlug(tx, slugOf(input.titleEn)),
        path: [...(parent?.path ?? []), id],
        title: titleOf(input),
        description: descriptionOf(input),
        position: 0,
        createdAt: this.clock.now(),
      });
      await this.outbox.record(tx, topicAdded({ topicId: id, by: peerId }));
      return id;
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN, CONFLICT, VALIDATION (TITLE_TAKEN on `titleEn`) */
  change(viewer: Viewer, input: ChangeTopicInput): Promise<Id> {
    return this.unitOfWork.run(async (tx) => {
      await lockTree(tx);
      const topic = await this.load(tx, input.topicId);
      if (!mayChangeTopic(viewer, topic.path)) throw forbidden();
      if (topic.version !== input.version) throw conflict({ version: topic.version });
      await demandFreeTitle(tx, topic.id, topic.parentId, input.titleEn);
      topic.title = titleOf(input);
      topic.description = descriptionOf(input);
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

async function demandFreeTitle(
  tx: Tx,
  ownId: Id,
  parentId: Id | null,
  titleEn: string,
): Promise<void> {
  const namesakes = await tx.query(
    `SELECT id FROM topic
     WHERE parent_id IS NOT DISTINCT FROM $1 AND id <> $2 AND lower(title ->> 'en') = lower($3)`,
    [parentId, ownId, titleEn],
  );
  if (namesakes.length > 0) throw invalid('titleEn', 'TITLE_TAKEN');
}

function titleOf(input: AddTopicInput | ChangeTopicInput): LocalText {
  return { en: input.titleEn, fr: input.titleFr, sr: input.titleSr };
}

function descriptionOf(input: AddTopicInput | ChangeTopicInput): LocalText {
  return { en: input.descriptionEn, fr: input.descriptionFr, sr: input.descriptionSr };
}
