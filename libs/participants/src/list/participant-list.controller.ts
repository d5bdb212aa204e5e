import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { DomainError, type Id, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit } from '@peerloop/platform';
import { sheetRefusals } from '@peerloop/sheets';
import { readListUpload } from './list-upload.js';
import { ParticipantListService } from './participant-list.service.js';

/** Where lists of participants are uploaded: the file as the body, what goes with it in the address. */
@Controller('participant-lists')
export class ParticipantListController {
  constructor(private readonly service: ParticipantListService) {}

  /**
   * Begins a list, or continues the one named by `listId`. Sends nothing.
   * @throws VALIDATION, NOT_FOUND, RATE_LIMITED, or one of the list refusals
   */
  @Allow('organiser', 'organise')
  @Limit('upload')
  @Post()
  @HttpCode(201)
  async upload(
    @CurrentViewer() viewer: Viewer,
    @Query() query: Record<string, unknown>,
    @Body() file: unknown,
  ): Promise<{ listId: Id }> {
    const upload = readListUpload(query);
    if (!Buffer.isBuffer(file)) throw new DomainError(sheetRefusals.empty);
    return { listId: await this.service.upload(viewer, upload, file) };
  }
}
