import { Injectable } from '@nestjs/common';
import { invalid, signedIn, type Viewer } from '@peerloop/kernel';
import { UnitOfWork } from '@peerloop/platform';
import { kindNamed } from '../notification/notification-kind.js';
import type { SetNotificationPreferenceInput } from './preference.types.js';

@Injectable()
export class PreferenceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws VALIDATION (KIND_UNKNOWN on `kind`) */
  set(viewer: Viewer, input: SetNotificationPreferenceInput): Promise<string> {
    const peerId = signedIn(viewer);
    if (!kindNamed(input.kind)) throw invalid('kind', 'KIND_UNKNOWN');
    return this.unitOfWork.run(async (tx) => {
      await tx.query(
        `INSERT INTO notification_preference (peer_id, kind, in_app, mail) VALUES ($1, $2, $3, $4)
         ON CONFLICT (peer_id, kind) DO UPDATE SET in_app = excluded.in_app, mail = excluded.mail`,
        [peerId, input.kind, input.inApp, input.mail],
      );
      return input.kind;
    });
  }
}
