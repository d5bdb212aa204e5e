import { Module } from '@nestjs/common';
import { copies, leaves } from '@peerloop/platform';
import { DirectoryModule } from '@peerloop/directory';
import { IdentityModule } from '@peerloop/identity';
import { ReviewResolver } from './review/review.resolver.js';
import { ReviewService } from './review/review.service.js';
import { ShowcaseFactsReader } from './showcase/showcase-facts.reader.js';
import { ReportableShowcases, ShowcaseDecision } from './showcase/showcase.moderation.js';
import {
  PublicationNotification,
  ReturnNotification,
  ShowcaseWithdrawal,
  SubmissionNotification,
} from './showcase/showcase.notification.js';
import { ShowcaseReader } from './showcase/showcase.reader.js';
import { ShowcaseResolver } from './showcase/showcase.resolver.js';
import { ShowcaseService } from './showcase/showcase.service.js';
import { showcasesCopies } from './showcases.copies.js';
import { showcasesLeaving } from './showcases.leaving.js';

@Module({
  imports: [IdentityModule, DirectoryModule],
  providers: [
    PublicationNotification,
    ReportableShowcases,
    ReturnNotification,
    ReviewResolver,
    ReviewService,
    ShowcaseDecision,
    ShowcaseFactsReader,
    ShowcaseReader,
    ShowcaseResolver,
    ShowcaseService,
    ShowcaseWithdrawal,
    SubmissionNotification,
    ...copies(...showcasesCopies),
    leaves(showcasesLeaving),
  ],
  exports: [ShowcaseReader],
})
export class ShowcasesModule {}
