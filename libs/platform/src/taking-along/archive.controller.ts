import { Controller, Get, Res, StreamableFile } from '@nestjs/common';
import type { Viewer } from '@peerloop/kernel';
import type { FastifyReply } from 'fastify';
import { Allow } from '../auth/allow.decorator.js';
import { CurrentViewer } from '../auth/current-viewer.decorator.js';
import { Limit } from '../limits/limit.decorator.js';
import { Archive } from './archive.js';

/** Where a peer takes along everything of hers. */
@Controller('your-data')
export class ArchiveController {
  constructor(private readonly archive: Archive) {}

  @Allow('peer', 'never')
  @Limit('archive')
  @Get()
  download(
    @CurrentViewer() viewer: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): StreamableFile {
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(this.archive.of(viewer), {
      type: 'application/zip',
      disposition: 'attachment; filename="peerloop.zip"',
    });
  }
}
