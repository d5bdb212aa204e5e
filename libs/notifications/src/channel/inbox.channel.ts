import { Injectable } from '@nestjs/common';
import type { MailableAccount } from '@peerloop/identity';
import { Clock, newId, type Id } from '@peerloop/kernel';
import type { Tx } from '@peerloop/platform';
import type { z } from 'zod';
import { InboxPush } from '../notification/inbox-push.js';
import { keyFor, type Notice } from '../notification/notice.js';
import { Channel } from './channel.js';
import { channelMessages } from './channel.messages.js';

/** The list of news on the pages, and its number on every page that is open. */
@Injectable()
export class InboxChannel extends Channel {
  override readonly name = 'inbox';
  override readonly label = channelMessages.all('inbox');
  override readonly rhythms = ['never', 'at-once'] as const;

  constructor(
    private readonly inbox: InboxPush,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async deliver<Schema extends z.ZodType>(
    tx: Tx,
    notice: Notice<Schema>,
    accounts: readonly MailableAccount[],
  ): Promise<void> {
    const told = await this.insert(tx, notice, accounts);
    tx.afterCommit(() => this.inbox.push(told));
  }

  /** Answers those who had not been told yet. */
  private async insert<Schema extends z.ZodType>(
    tx: Tx,
    notice: Notice<Schema>,
    accounts: readonly MailableAccount[],
  ): Promise<Id[]> {
    if (accounts.length === 0) return [];
    const rows = await tx.query<{ peer_id: Id }>(
      `INSERT INTO notification (id, peer_id, kind, key, actor_id, data, path, created_at, about)
       SELECT new.id, new.peer_id, $3, new.key, $5, $6, $7, $8, $9
       FROM unnest($1::uuid[], $2::uuid[], $4::text[]) AS new (id, peer_id, key)
       WHERE NOT was_told($3 || ':' || new.key || ':' || new.peer_id)
       ON CONFLICT DO NOTHING RETURNING peer_id`,
      [
        accounts.map(() => newId()),
        accounts.map((account) => account.id),
        notice.kind.name,
        accounts.map((account) => keyFor(notice, account.id)),
        notice.actorId,
        JSON.stringify(notice.data),
        notice.path,
        this.clock.now(),
        notice.about ?? null,
      ],
    );
    return rows.map((row) => row.peer_id);
  }
}
