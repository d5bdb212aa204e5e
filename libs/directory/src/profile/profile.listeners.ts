import { Injectable } from '@nestjs/common';
import { accountChanged, accountCreated } from '@peerloop/identity';
import { Clock } from '@peerloop/kernel';
import { ListensTo, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { championRecognised, championWithdrawn } from '../directory.events.js';
import { ProfileSearch } from './profile-search.js';

const championOf = {
  line: 'directory.champion',
  subject: ({ peerId }: { readonly peerId: string }): string => peerId,
};

/** Every account has a profile from its first moment, so that its peer can be found. */
@Injectable()
@ListensTo(accountCreated, 'directory.begin-profile')
export class ProfileBeginning implements Listener<typeof accountCreated> {
  constructor(
    private readonly search: ProfileSearch,
    private readonly clock: Clock,
  ) {}

  async handle(payload: EventPayload<typeof accountCreated>, tx: Tx): Promise<void> {
    // Whoever has left by now gets none.
    await tx.query(
      `INSERT INTO profile (peer_id, updated_at)
       SELECT id, $2 FROM account WHERE id = $1 ON CONFLICT DO NOTHING`,
      [payload.accountId, this.clock.now()],
    );
    await this.search.refresh(tx, payload.accountId);
  }
}

/** A new name must be found, the old one no more. */
@Injectable()
@ListensTo(accountChanged, 'directory.rename-profile')
export class ProfileRenaming implements Listener<typeof accountChanged> {
  constructor(private readonly search: ProfileSearch) {}

  async handle(payload: EventPayload<typeof accountChanged>, tx: Tx): Promise<void> {
    await this.search.refresh(tx, payload.accountId);
  }
}

/** A champion is shown as one, wherever she appears. */
@Injectable()
@ListensTo(championRecognised, 'directory.show-champion', championOf)
export class ChampionShowing implements Listener<typeof championRecognised> {
  constructor(private readonly search: ProfileSearch) {}

  async handle(payload: EventPayload<typeof championRecognised>, tx: Tx): Promise<void> {
    await tx.query(
      `INSERT INTO profile (peer_id, champion_since, updated_at)
       SELECT id, $2::timestamptz, $2 FROM account WHERE id = $1
       ON CONFLICT (peer_id) DO UPDATE
       SET champion_since = coalesce(profile.champion_since, excluded.champion_since)`,
      [payload.peerId, payload.since],
    );
    await this.search.refresh(tx, payload.peerId);
  }
}

@Injectable()
@ListensTo(championWithdrawn, 'directory.hide-champion', championOf)
export class ChampionHiding implements Listener<typeof championWithdrawn> {
  constructor(private readonly search: ProfileSearch) {}

  async handle(payload: EventPayload<typeof championWithdrawn>, tx: Tx): Promise<void> {
    await tx.query('UPDATE profile SET champion_since = NULL WHERE peer_id = $1', [payload.peerId]);
    await this.search.refresh(tx, payload.peerId);
  }
}
