import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peerloop/identity';
import { defineKind, Notifier, peerName } from '@peerloop/notifications';
import { ListensTo, Realtime, type EventPayload, type Listener, type Tx } from '@peerloop/platform';
import { roomSubject } from '../live/room.subject.js';
import { z } from 'zod';
import { membersAdded, messageDeleted, messagePosted } from '../rooms.events.js';
import { roomMessages } from '../rooms.messages.js';
import { MessageAudienceReader } from './message-audience.reader.js';

const messageKind = defineKind({
  name: 'rooms.message-in-group',
  label: roomMessages.all('messageLabel'),
  data: z.object({ author: z.string(), room: z.string(), excerpt: z.string() }),
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: (data, { locale }) => ({
    title: roomMessages.text(locale, 'message', {
      author: peerName(data.author, locale),
      room: data.room,
    }),
    body: data.excerpt,
    action: roomMessages.text(locale, 'open'),
  }),
});

const addedKind = defineKind({
  name: 'rooms.brought-into-group',
  label: roomMessages.all('addedLabel'),
  data: z.object({ author: z.string(), room: z.string() }),
  defaults: { inbox: 'at-once', mail: 'at-once' },
  words: (data, { locale }) => ({
    title: roomMessages.text(locale, 'added', {
      author: peerName(data.author, locale),
      room: data.room,
    }),
    action: roomMessages.text(locale, 'open'),
  }),
});

/**
 * Tells members of what they have not read: once, until they have been in the room again, however
 * much is said meanwhile. Whoever is in the room sees it anyway.
 */
@Injectable()
@ListensTo(messagePosted, 'rooms.tell-members')
export class MessageNotification implements Listener<typeof messagePosted> {
  constructor(
    private readonly notifier: Notifier,
    private readonly audience: MessageAudienceReader,
    private readonly realtime: Realtime,
  ) {}

  async handle(payload: EventPayload<typeof messagePosted>, tx: Tx): Promise<void> {
    const news = await this.audience.news(tx, payload.messageId);
    if (!news) return;
    const here = this.realtime.peersAt(roomSubject(payload.roomId));
    const unread = await this.audience.unread(payload.roomId, payload.seq);
    await this.notifier.notify(tx, {
      kind: messageKind,
      key: (peerId) => `${payload.roomId}:${unread.get(peerId)}`,
      recipients: [...unread.keys()].filter((peerId) => !here.has(peerId)),
      actorId: payload.authorId,
      data: { ...news },
      path: `/rooms/${payload.roomId}`,
      about: payload.messageId,
      conversation: payload.roomId,
    });
  }
}

/** What was told of a message goes with its words. */
@Injectable()
@ListensTo(messageDeleted, 'rooms.withdraw-news')
export class MessageWithdrawal implements Listener<typeof messageDeleted> {
  constructor(private readonly notifier: Notifier) {}

  handle(payload: EventPayload<typeof messageDeleted>, tx: Tx): Promise<void> {
    return this.notifier.withdraw(tx, [payload.messageId]);
  }
}

/** Tells peers that they are in a group now. */
@Injectable()
@ListensTo(membersAdded, 'rooms.tell-new-members')
export class MemberNotification implements Listener<typeof membersAdded> {
  constructor(
    private readonly notifier: Notifier,
    private readonly audience: MessageAudienceReader,
    private readonly accounts: AccountReader,
  ) {}

  async handle(
    payload: EventPayload<typeof membersAdded>,
    tx: Tx,
    meta: { eventId: string },
  ): Promise<void> {
    const room = await this.audience.roomTitle(tx, payload.roomId);
    if (room === null) return;
    const names = await this.accounts.names([payload.by]);
    await this.notifier.notify(tx, {
      kind: addedKind,
      key: meta.eventId,
      recipients: payload.peerIds,
      actorId: payload.by,
      data: { author: names.get(payload.by) ?? '', room },
      path: `/rooms/${payload.roomId}`,
      about: payload.roomId,
      conversation: payload.roomId,
    });
  }
}
