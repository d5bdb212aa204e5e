import { Injectable } from '@nestjs/common';
import { leastId, signedIn, type Id, type Viewer } from '@peerloop/kernel';
import { CopySource, PublicUrl, Sql } from '@peerloop/platform';
import { ProfileReader } from '../profile/profile.reader.js';
import { contactOf } from './profile-contact.js';
import { vcardFile } from './vcard.js';

const pageSize = 100;

/** Peers whom she follows, for her address book: of each what she may see. */
@Injectable()
export class ContactsCopy extends CopySource {
  override readonly file = 'contacts.vcf';

  constructor(
    private readonly sql: Sql,
    private readonly profiles: ProfileReader,
    private readonly publicUrl: PublicUrl,
  ) {
    super();
  }

  override async *read(viewer: Viewer): AsyncGenerator<string> {
    let last: Id = leastId;
    for (;;) {
      const page = await this.sql.query<{ id: Id }>(
        `SELECT peer_id AS id FROM peer_follow WHERE follower_id = $1 AND peer_id > $2
          ORDER BY peer_id LIMIT ${pageSize}`,
        [signedIn(viewer), last],
      );
      for (const { id } of page) {
        const profile = await this.profiles.byId(viewer, id);
        if (profile) yield vcardFile([contactOf(profile, this.publicUrl.of(`/people/${id}`))]);
      }
      if (page.length < pageSize) return;
      last = page.at(-1)!.id;
    }
  }
}
