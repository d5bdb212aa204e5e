import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { notFound } from '@peerloop/kernel';
import type { FastifyReply } from 'fastify';
import { Allow } from '../auth/allow.decorator.js';
import { Limit } from '../limits/limit.decorator.js';
import { isFileHash } from './file-hash.js';
import { StoredFiles } from './stored-files.js';

/** Where open files are had. Nobody is looked up: the answer is the same for everybody, for ever. */
@Controller('files')
export class FilesController {
  constructor(private readonly files: StoredFiles) {}

  /** @throws NOT_FOUND also for a file that is there and not open */
  @Allow('everyone')
  @Limit('download')
  @Get(':hash')
  async download(
    @Param('hash') hash: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const file = isFileHash(hash) ? await this.files.findOpen(hash) : null;
    if (!file) throw notFound();
    void reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      // Whatever a browser makes of it, nothing in it runs, loads or belongs to this place.
      .header('content-security-policy', "default-src 'none'; sandbox");
    return new StreamableFile(file.content, {
      type: file.type,
      disposition: 'attachment',
      length: file.bytes,
    });
  }
}
