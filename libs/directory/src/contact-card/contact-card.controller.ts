import { Controller, Get, Param, Res } from '@nestjs/common';
import { isId, notFound, type Viewer } from '@peerloop/kernel';
import { Allow, CurrentViewer, Limit, PublicUrl } from '@peerloop/platform';
import type { FastifyReply } from 'fastify';
import { ProfileReader } from '../profile/profile.reader.js';
import { contactOf } from './profile-contact.js';
import { vcardContentType, vcardFile } from './vcard.js';

/** Contact cards to take into an address book. */
@Controller('contacts')
export class ContactCardController {
  constructor(
    private readonly profiles: ProfileReader,
    private readonly publicUrl: PublicUrl,
  ) {}

  /** `<peer id>.vcf`: of a peer what her profile shows the viewer. @throws NOT_FOUND */
  @Allow('peer')
  @Limit('people')
  @Get(':file')
  async card(
    @CurrentViewer() viewer: Viewer,
    @Param('file') file: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const id = file.replace(/\.vcf$/, '');
    const profile = id !== file && isId(id) ? await this.profiles.byId(viewer, id) : null;
    if (!profile) throw notFound();
    const name = encodeURIComponent(profile.peer.name).replaceAll("'", '%27');
    void reply
      .type(vcardContentType)
      .header('cache-control', 'private, no-store')
      .header(
        'content-disposition',
        `attachment; filename="contact.vcf"; filename*=UTF-8''${name}.vcf`,
      );
    return vcardFile([contactOf(profile, this.publicUrl.of(`/people/${id}`))]);
  }
}
