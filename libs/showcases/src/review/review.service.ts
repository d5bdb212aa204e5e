import { Injectable } from '@nestjs/common';
import {
  Clock,
  conflict,
  forbidden,
  invalid,
  signedIn,
  type Id,
  type Viewer,
} from '@peerloop/kernel';
import { Outbox, UnitOfWork } from '@peerloop/platform';
import { ShowcaseEntity } from '../showcase/showcase.entity.js';
import { mayReview } from '../showcase/showcase.policy.js';
import { ShowcaseService } from '../showcase/showcase.service.js';
import { showcasePublished, showcaseReturned } from '../showcases.events.js';
import type { ReviewShowcaseInput } from './review.types.js';

/** The moderator's look before a showcase is public. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly showcases: ShowcaseService,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes a showcase, which makes its author a champion, or returns it with a note.
   * @throws NOT_FOUND, FORBIDDEN, CONFLICT, VALIDATION (REQUIRED on `note` when returning)
   */
  review(viewer: Viewer, input: ReviewShowcaseInput): Promise<Id> {
    const reviewerId = signedIn(viewer);
    if (input.verdict === 'return' && input.note === '') throw invalid('note', 'REQUIRED');
    return this.unitOfWork.run(async (tx) => {
      const { showcase, facts } = await this.showcases.load(tx, viewer, input.showcaseId);
      if (!mayReview(viewer, facts)) throw forbidden();
      if (showcase.status !== 'waiting' || showcase.version !== input.version) {
        throw conflict({ version: showcase.version });
      }
      const now = this.clock.now();
      const { id: showcaseId, championId, topicId } = showcase;
      showcase.reviewedBy = reviewerId;
      showcase.reviewNote = input.note;
      showcase.status = input.verdict === 'publish' ? 'published' : 'returned';
      if (input.verdict === 'publish') showcase.publishedAt ??= now;
      await tx.repo(ShowcaseEntity).save(showcase);
      if (input.verdict === 'publish') {
        await this.showcases.keepChampionTrue(tx, championId);
        await this.outbox.record(
          tx,
          showcasePublished({ showcaseId, championId, topicId, reviewerId }),
        );
      } else {
        await this.outbox.record(tx, showcaseReturned({ showcaseId, championId, reviewerId }));
      }
      return showcaseId;
    });
  }
}
