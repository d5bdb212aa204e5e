import { Injectable } from '@nestjs/common';
import type { MailableAccount } from '@peerloop/identity';
import type { Id } from '@peerloop/kernel';
import { Notifier, type NotificationKind } from '@peerloop/notifications';
import { MailOutbox, PublicUrl, type Tx } from '@peerloop/platform';
import type { z } from 'zod';
import type { EventFacts } from '../event/event-facts.reader.js';
import { eventPath } from '../event/event-row.js';
import { InvitationLinks } from './invitation-links.js';
import { ParticipantMail, type MailParts, type MailReader } from './participant-mail.js';
import type { Participant } from './participant.reader.js';

export interface Telling<Schema extends z.ZodType> {
  readonly kind: NotificationKind<Schema>;
  /** What it is about; each person is told once per kind and key. */
  readonly key: string;
  readonly data: z.infer<Schema>;
  readonly facts: EventFacts;
  readonly participants: readonly Participant[];
  readonly parts: MailParts;
}

/**
 * Tells people about an event they have an invitation to: peers on the channels they chose, guests
 * without an account by mail. A few statements for hundreds of people.
 */
@Injectable()
export class ParticipantTelling {
  constructor(
    private readonly notifier: Notifier,
    private readonly mails: MailOutbox,
    private readonly mail: ParticipantMail,
    private readonly links: InvitationLinks,
    private readonly publicUrl: PublicUrl,
  ) {}

  async tell<Schema extends z.ZodType>(tx: Tx, telling: Telling<Schema>): Promise<void> {
    const { participants, parts } = telling;
    const peers = new Map(
      participants.flatMap((one) => (one.peerId ? [[one.peerId, one] as const] : [])),
    );
    const guests = participants.filter(isGuest);
    const linked = (parts.answers ? participants : guests).filter(
      ({ answer }) => answer !== 'withdrawn',
    );
    const links = await this.links.make(
      tx,
      linked.map(({ invitationId }) => invitationId),
    );
    await this.tellPeers(tx, telling, peers, links);
    await this.mails.queueAll(
      tx,
      guests.map((guest) => this.guestMail(telling, guest, links)),
    );
  }

  private async tellPeers<Schema extends z.ZodType>(
    tx: Tx,
    { kind, key, data, facts, parts }: Telling<Schema>,
    peers: ReadonlyMap<Id, Participant>,
    links: ReadonlyMap<Id, string>,
  ): Promise<void> {
    await this.notifier.notify(tx, {
      ...{ kind, key, data },
      recipients: [...peers.keys()],
      actorId: null,
      path: eventPath(facts.id),
      about: facts.id,
      conversation: facts.id,
      extras: (account: MailableAccount) => {
        const participant = peers.get(account.id)!;
        const link = links.get(participant.invitationId) ?? null;
        return this.mail.extras(facts, mailReader(participant, account, link), parts);
      },
    });
  }

  private guestMail<Schema extends z.ZodType>(
    { kind, key, data, facts, parts }: Telling<Schema>,
    guest: Guest,
    links: ReadonlyMap<Id, string>,
  ) {
    // Nobody knows a guest's zone; the event's own is the best guess and is written beside the time.
    const words = kind.words(data, { locale: guest.locale, timeZone: facts.timeZone });
    // Whose invitation was taken back has no page of her own any more.
    const page = facts.visibility === 'public' ? eventPath(facts.id) : '/';
    const link = links.get(guest.invitationId) ?? this.publicUrl.of(page);
    const reader = { ...mailReader(guest, guest, link), link };
    return this.mail.toGuest(
      `${kind.name}:${key}:${guest.invitationId}`,
      words,
      facts,
      reader,
      parts,
    );
  }
}

type Guest = Participant & { readonly address: string };

function isGuest(participant: Participant): participant is Guest {
  return participant.address !== null;
}

function mailReader(
  { peerId, answer }: Participant,
  { name, address, locale }: Pick<MailableAccount, 'name' | 'address' | 'locale'>,
  link: string | null,
): MailReader {
  const ownPage = peerId === null ? link : null;
  const standing = answer === 'withdrawn' ? 'declined' : answer;
  return { name, address, locale, link, ownPage, answer: standing };
}
