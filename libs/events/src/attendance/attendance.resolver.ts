import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Page, Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, done, DoneView, Limit } from '@peerloop/platform';
import { AttendanceReader } from './attendance.reader.js';
import { AttendanceService } from './attendance.service.js';
import {
  AttendanceConnection,
  AttendanceInput,
  AttendanceView,
  RecordAttendanceInput,
  RemoveAttendanceInput,
} from './attendance.types.js';

@Resolver(() => AttendanceView)
export class AttendanceResolver {
  constructor(
    private readonly service: AttendanceService,
    private readonly reader: AttendanceReader,
  ) {}

  @Allow('peer')
  @Limit('page')
  @Query(() => AttendanceConnection, {
    description: 'Who was at an event, in the order in which they came; for those who manage it.',
  })
  attendance(
    @CurrentViewer() viewer: Viewer,
    @Args() input: AttendanceInput,
  ): Promise<Page<AttendanceView>> {
    return this.reader.ofEvent(viewer, input);
  }

  @Allow('peer', 'organise')
  @Limit('attendance')
  @Mutation(() => AttendanceView, { description: 'Notes by hand that somebody was there.' })
  async recordAttendance(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Who, and from when to when.' }) input: RecordAttendanceInput,
  ): Promise<AttendanceView> {
    return this.reader.byId(viewer, await this.service.record(viewer, input));
  }

  @Allow('peer', 'organise')
  @Limit('attendance')
  @Mutation(() => DoneView, { description: 'Takes back that somebody was there.' })
  async removeAttendance(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which.' }) input: RemoveAttendanceInput,
  ): Promise<DoneView> {
    await this.service.remove(viewer, input.eventId, input.attendanceId);
    return done;
  }
}
