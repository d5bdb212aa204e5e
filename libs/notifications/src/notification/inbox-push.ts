import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Realtime } from '@peerloop/platform';
import { NotificationReader } from './notification.reader.js';

/** Keeps the number on the bell right on every open page of a peer. */
@Injectable()
export class InboxPush {
  constructor(
    private readonly reader: NotificationReader,
    private readonly realtime: Realtime,
  ) {}

  /** Call it after the commit that changed the inboxes. */
  async push(peerIds: readonly Id[]): Promise<void> {
    if (peerIds.length === 0) return;
    const counts = await this.reader.unreadCounts(peerIds);
    for (const peerId of peerIds) {
      this.realtime.toPeer(peerId, 'inbox:new', { unread: counts.get(peerId) ?? 0 });
    }
  }
}
