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
import { championRecognised, championWithdrawn } from '@peerloop/directory';
import { Markdown, Outbox, UnitOfWork, type Tx } from '@peerloop/platform';
import { showcaseSubmitted, showcaseWithdrawn } from '../showcases.events.js';
import { ShowcaseEntity } from './showcase.entity.js';
import { mayChangeShowcase, maySeeShowcase, type ShowcaseFacts } from './showcase.policy.js';
import type { ChangeShowcaseInput, SubmitShowcaseInput } from './showcase.types.js';

const excerptLength = 220;
const countryCode = /^[A-Z]{2}$/;

export interface LoadedShowcase {
  readonly showcase: ShowcaseEntity;
  readonly facts: ShowcaseFacts;
}

/** Handing in, changing and withdrawing showcases. */
@Injectable()
export class ShowcaseService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly markdown: Markdown,
    private readonly clock: Clock,
  ) {}

  /** @throws VALIDATION, NOT_FOUND for the topic */
  async submit(viewer: Viewer, input: SubmitShowcaseInput): Promise<Id> {
    const championId = signedIn(viewer);
    const texts = this.texts(viewer, input);
    return this.unitOfWork.run(async (tx) => {
      await demandTopic(tx, input.topicId);
      const id = newId();
      await tx.repo(ShowcaseEntity).insert({
        id,
        championId,
        ...texts,
        status: 'waiting',
        submittedAt: this.clock.now(),
        reviewNote: '',
      });
      await this.outbox.record(
        tx,
        showcaseSubmitted({ showcaseId: id, championId, topicId: input.topicId }),
      );
      return id;
    });
  }

  /** What was published waits for a look again. @throws NOT_FOUND, FORBIDDEN, CONFLICT */
  change(viewer: Viewer, input: ChangeShowcaseInput): Promise<Id> {
    const championId = signedIn(viewer);
    const texts = this.texts(viewer, input);
    return this.unitOfWork.run(async (tx) => {
      const { showcase, facts } = await this.load(tx, viewer, input.showcaseId);
      if (!mayChangeShowcase(viewer, facts)) throw forbidden();
      if (showcase.version !== input.version) throw conflict({ version: showcase.version });
      await demandTopic(tx, input.topicId);
      Object.assign(showcase, texts, { status: 'waiting', submittedAt: this.clock.now() });
      await tx.repo(ShowcaseEntity).save(showcase);
      await this.keepChampionTrue(tx, championId);
      await this.outbox.record(
        tx,
        showcaseSubmitted({ showcaseId: showcase.id, championId, topicId: input.topicId }),
      );
      return showcase.id;
    });
  }

  /** @throws NOT_FOUND, FORBIDDEN */
  withdraw(viewer: Viewer, showcaseId: Id): Promise<Id> {
    signedIn(viewer);
    return this.unitOfWork.run(async (tx) => {
      const { showcase, facts } = await this.load(tx, viewer, showcaseId);
      if (!mayChangeShowcase(viewer, facts)) throw forbidden();
      showcase.status = 'withdrawn';
      await tx.repo(ShowcaseEntity).save(showcase);
      const { championId } = showcase;
      await this.outbox.record(tx, showcaseWithdrawn({ showcaseId, championId }));
      await this.keepChampionTrue(tx, showcase.championId);
      return showcase.id;
    });
  }

  /** Locks a showcase. @throws NOT_FOUND, also when the viewer may not see it */
  async load(tx: Tx, viewer: Viewer, id: Id): Promise<LoadedShowcase> {
    const showcase = await tx
      .repo(ShowcaseEntity)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!showcase) throw notFound();
    const [topic] = await tx.query<{ path: Id[] }>('SELECT path FROM topic WHERE id = $1', [
      showcase.topicId,
    ]);
    const facts: ShowcaseFacts = {
      championId: showcase.championId,
      status: showcase.status,
      hidden: showcase.hiddenAt !== null,
      topicPath: topic?.path ?? [],
    };
    if (!maySeeShowcase(viewer, facts)) throw notFound();
    return { showcase, facts };
  }

  /**
   * Says whether a peer is a champion, which she is by what is published of her; called after every
   * change of that.
   */
  async keepChampionTrue(tx: Tx, championId: Id): Promise<void> {
    // Two of her showcases may go at once: the later one looks when the earlier one is through.
    await tx.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [championId]);
    const published = await tx.query(
      `SELECT id FROM showcase
       WHERE champion_id = $1 AND status = 'published' AND hidden_at IS NULL LIMIT 1`,
      [championId],
    );
    const peerId = championId;
    const since = this.clock.now().toISOString();
    if (published.length === 0) await this.outbox.record(tx, championWithdrawn({ peerId }));
    else await this.outbox.record(tx, championRecognised({ peerId, since }));
  }

  private texts(viewer: Viewer, input: SubmitShowcaseInput) {
    if (input.country !== '' && !countryCode.test(input.country))
      throw invalid('country', 'COUNTRY_UNKNOWN');
    const { topicId, title, place, country, done, took, came, conditions } = input;
    return {
      ...{ topicId, title, place, country, done, took, came, conditions },
      year: input.year ?? null,
      language: input.language ?? viewer.locale,
      doneHtml: this.markdown.render(done),
      excerpt: this.markdown.excerpt(done, excerptLength),
      tookHtml: this.markdown.render(took),
      cameHtml: this.markdown.render(came),
      conditionsHtml: this.markdown.render(conditions),
    };
  }
}

async function demandTopic(tx: Tx, topicId: Id): Promise<void> {
  const rows = await tx.query('SELECT id FROM topic WHERE id = $1', [topicId]);
  if (rows.length === 0) throw notFound();
}
