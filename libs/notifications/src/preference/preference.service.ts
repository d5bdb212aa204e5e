import { Inject, Injectable } from '@nestjs/common';
import { invalid, signedIn, type Viewer } from '@peerloop/kernel';
import { UnitOfWork } from '@peerloop/platform';
import type { Channel } from '../channel/channel.js';
import { CHANNELS } from '../channel/channels.js';
import { kindNamed } from '../notification/notification-kind.js';
import type { SetNotificationPreferenceInput } from './preference.types.js';

@Injectable()
export class PreferenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CHANNELS) private readonly channels: readonly Channel[],
  ) {}

  /** @throws VALIDATION (KIND_UNKNOWN on `kind`, CHANNEL_UNKNOWN on `channel`, CHOICE_INVALID on `rhythm`) */
  set(viewer: Viewer, { kind, channel, rhythm }: SetNotificationPreferenceInput): Promise<string> {
    const peerId = signedIn(viewer);
    if (!kindNamed(kind)) throw invalid('kind', 'KIND_UNKNOWN');
    const chosen = this.channels.find(({ name }) => name === channel);
    if (!chosen) throw invalid('channel', 'CHANNEL_UNKNOWN');
    if (!chosen.rhythms.includes(rhythm)) throw invalid('rhythm', 'CHOICE_INVALID');
    return this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT INTO notification_preference (peer_id, kind, channel, rhythm) VALUES ($1, $2, $3, $4)
         ON CONFLICT (peer_id, kind, channel) DO UPDATE SET rhythm = excluded.rhythm`,
        [peerId, kind, channel, rhythm],
      );
      return kind;
    });
  }
}
