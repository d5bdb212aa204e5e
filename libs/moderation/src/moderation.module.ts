import { Module } from '@nestjs/common';
import { copies, leaves } from '@peerloop/platform';
import { DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '@peerloop/identity';
import { MergedSubject } from './report/merged-subject.listener.js';
import { DecisionNotification, ReportNotification } from './report/report.notification.js';
import { ReportReader } from './report/report.reader.js';
import { ReportResolver } from './report/report.resolver.js';
import { ReportService } from './report/report.service.js';
import { ReportableSources } from './report/reportable.js';
import { moderationCopies } from './moderation.copies.js';
import { moderationLeaving } from './moderation.leaving.js';

@Module({
  imports: [DiscoveryModule, IdentityModule],
  providers: [
    ReportableSources,
    ReportReader,
    ReportService,
    ReportResolver,
    ReportNotification,
    ...copies(...moderationCopies),
    leaves(moderationLeaving),
    DecisionNotification,
    MergedSubject,
  ],
})
export class ModerationModule {}
