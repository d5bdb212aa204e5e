import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page, Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit, PageInput } from '@peerloop/platform';
import { ReportReader } from './report.reader.js';
import { ReportService } from './report.service.js';
import {
  DecideReportInput,
  LookAtReportInput,
  ReportConnection,
  ReportedWordsView,
  ReportInput,
  ReportView,
} from './report.types.js';

@Resolver(() => ReportView)
export class ReportResolver {
  constructor(
    private readonly service: ReportService,
    private readonly reader: ReportReader,
  ) {}

  @Allow('moderator')
  @Limit('page')
  @Query(() => ReportConnection, {
    description: "Open reports in the viewer's topics, newest first.",
  })
  openReports(@CurrentViewer() viewer: Viewer, @Args() page: PageInput): Promise<Page<ReportView>> {
    return this.reader.open(viewer, page);
  }

  @Allow('moderator')
  @Limit('page')
  @Query(() => ReportConnection, {
    description: "What moderators have hidden in the viewer's topics, newest report first.",
  })
  hiddenThings(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageInput,
  ): Promise<Page<ReportView>> {
    return this.reader.hidden(viewer, page);
  }

  @Allow('moderator')
  @Limit('tend')
  @Mutation(() => [ReportedWordsView], {
    description: 'Shows reported words in their surroundings. That the viewer looked is noted.',
  })
  lookAtReport(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The report.' }) input: LookAtReportInput,
  ): Promise<ReportedWordsView[]> {
    return this.reader.surroundings(viewer, input.reportId);
  }

  @Allow('peer')
  @Limit('report')
  @Mutation(() => DoneView, { description: 'Reports a thing to its moderators.' })
  async report(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'What, and why.' }) input: ReportInput,
  ): Promise<DoneView> {
    await this.service.report(viewer, input);
    return done;
  }

  @Allow('moderator')
  @Limit('tend')
  @Mutation(() => DoneView, { description: 'Decides about a reported thing.' })
  async decideReport(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'The report and the decision.' }) input: DecideReportInput,
  ): Promise<DoneView> {
    await this.service.decide(viewer, input);
    return done;
  }
}
