import { Injectable } from '@nestjs/common';
import { RateLimits } from '@peerloop/platform';

/** A year of a community's life passes in seconds: how often somebody acts means nothing here. */
@Injectable()
export class NoLimits extends RateLimits {
  override async consume(): Promise<void> {
    return Promise.resolve();
  }

  override async consumeIn(): Promise<void> {
    return Promise.resolve();
  }

  override async isCounted(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override async giveBack(): Promise<void> {
    return Promise.resolve();
  }

  override async reset(): Promise<void> {
    return Promise.resolve();
  }
}
