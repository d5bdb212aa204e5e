import { Injectable } from '@nestjs/common';
import { type AgreementInput, ConsentLog, personNamed } from '@peerloop/identity';
import { Clock, DomainError, type Id, signedIn, type Viewer } from '@peerloop/kernel';
import { Outbox, RateLimits, sentToEach, type Tx, UnitOfWork } from '@peerloop/platform';
import type { ListedPerson } from '../reading/participant-list-reading.js';
import { ParticipantListEntity } from './participant-list.entity.js';
import { listProblems, listStops } from './participant-list.errors.js';
import { ParticipantListService } from './participant-list.service.js';

interface SentRow {
  readonly id: Id;
  readonly person: ListedPerson;
  readonly accountId: Id | null;
}

/** Asks the people of a list to join. */
@Injectable()
export class ListSendingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly lists: ParticipantListService,
    private readonly limits: RateLimits,
    private readonly consents: ConsentLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends every row that is in order and was not sent before; the others stay to be corrected. The file is
   * forgotten.
   * @throws NOT_FOUND, LIST_COLUMNS_UNDECIDED, LIST_NOBODY_TO_SEND, VALIDATION, RATE_LIMITED
   */
  send(viewer: Viewer, listId: Id, agreed: AgreementInput): Promise<Id> {
    return this.unitOfWork.run(async (tx) => {
      const list = await this.lists.load(tx, viewer, listId);
      if (list.reading.problems.some(({ code }) => code === listProblems.columnsUndecided)) {
        throw new DomainError(listStops.columnsUndecided);
      }
      const now = this.clock.now();
      const rows = await sentRows(tx, listId, now);
      if (rows.length === 0) throw new DomainError(listStops.nobodyToSend);
      await tx.repo(ParticipantListEntity).save(Object.assign(list, { file: null, sentAt: now }));
      const accountId = signedIn(viewer);
      const agreement = 'participant-list';
      await this.consents.record(tx, { accountId, agreement, agreed, about: listId });
      for (const row of rows) await this.record(tx, list, row);
      const mailed = rows.filter(({ accountId }) => !accountId).map(({ person }) => person.address);
      await this.limits.consumeIn(tx, ...sentToEach('join-invitations', list.organiserId, mailed));
      return listId;
    });
  }

  private async record(
    tx: Tx,
    { organiserId, title, locale }: ParticipantListEntity,
    { id, person, accountId }: SentRow,
  ): Promise<void> {
    // Whoever is here is asked on her pages whether she took part, and what she wants to follow.
    if (accountId) return;
    const { name, address } = person;
    const country = person.country ?? '';
    const key = `participant/${id}`;
    await this.outbox.record(
      tx,
      personNamed({ name, address, locale, country, invitedBy: organiserId, occasion: title, key }),
    );
  }
}

function sentRows(tx: Tx, listId: Id, now: Date): Promise<SentRow[]> {
  return tx.query<SentRow>(
    `UPDATE participant SET sent_at = $2, account_id = found.account_id,
       invited_at = CASE WHEN found.account_id IS NULL THEN $2::timestamptz END
     FROM (SELECT participant.id, participant.person, account.id AS account_id
           FROM participant LEFT JOIN account ON account.address = participant.address
           WHERE list_id = $1 AND sent_at IS NULL AND NOT removed AND person IS NOT NULL
             AND jsonb_typeof(person) = 'object') AS found
     WHERE participant.id = found.id
     RETURNING participant.id, found.person, participant.account_id AS "accountId"`,
    [listId, now],
  );
}
