import { Injectable } from '@nestjs/common';
import { ContactCardService, ProfileStart } from '@peerloop/directory';
import { accountCreated, personNamed } from '@peerloop/identity';
import { Clock, type Id } from '@peerloop/kernel';
import { type EventPayload, type Listener, ListensTo, type Tx } from '@peerloop/platform';
import type { ListedPerson } from '../reading/participant-list-reading.js';

interface Linked {
  readonly person: ListedPerson;
}

/** Joins the rows of sent lists to the account of their address. Doing it twice is doing it once. */
@Injectable()
export class ParticipantLinking {
  constructor(
    private readonly profiles: ProfileStart,
    private readonly contacts: ContactCardService,
    private readonly clock: Clock,
  ) {}

  /**
   * @param isInvited whether she came by an invitation: then she took part in what it was about; otherwise
   *   she is asked
   */
  async link(tx: Tx, address: string, accountId: Id, isInvited: boolean): Promise<void> {
    const linked = await tx.query<Linked>(
      `WITH linked AS (
         UPDATE participant SET account_id = $2,
           accepted_at = CASE WHEN $3 AND invited_at IS NOT NULL THEN $4::timestamptz END
         WHERE address = $1 AND sent_at IS NOT NULL AND account_id IS NULL
           AND EXISTS (SELECT FROM account WHERE id = $2)
         RETURNING person, list_id)
       SELECT linked.person
       FROM linked JOIN participant_list AS list ON list.id = linked.list_id
       WHERE linked.person IS NOT NULL
       ORDER BY list.id DESC`,
      [address, accountId, isInvited, this.clock.now()],
    );
    // The latest list knows best; older ones fill what it leaves open.
    for (const { person } of linked) {
      await this.profiles.fill(tx, accountId, person);
      if (person.phone) await this.contacts.begin(tx, accountId, 'phone', person.phone);
    }
  }
}

/** Who joins finds her profile begun and those she met. */
@Injectable()
@ListensTo(accountCreated, 'participants.link-participant')
export class NewcomerLinking implements Listener<typeof accountCreated> {
  constructor(private readonly linking: ParticipantLinking) {}

  async handle(payload: EventPayload<typeof accountCreated>, tx: Tx): Promise<void> {
    await this.linking.link(
      tx,
      payload.address,
      payload.accountId,
      payload.joinInvitationId !== null,
    );
  }
}

/** Who joined in the very moment in which her list was sent. */
@Injectable()
@ListensTo(personNamed, 'participants.link-named')
export class NamedLinking implements Listener<typeof personNamed> {
  constructor(private readonly linking: ParticipantLinking) {}

  async handle(payload: EventPayload<typeof personNamed>, tx: Tx): Promise<void> {
    const [account] = await tx.query<{ id: Id }>('SELECT id FROM account WHERE address = $1', [
      payload.address,
    ]);
    if (account) await this.linking.link(tx, payload.address, account.id, false);
  }
}
