import { Injectable } from '@nestjs/common';
import type { Id } from '@peerloop/kernel';
import { Sql } from '@peerloop/platform';
import type { Rhythm } from '../channel/channel.js';

/** Rhythms by channel. */
type Choices = ReadonlyMap<string, Rhythm>;

@Injectable()
export class PreferenceReader {
  constructor(private readonly sql: Sql) {}

  /** What those of the peers chose who chose anything; everybody else has the kind's defaults. */
  async of(kind: { readonly name: string }, peerIds: readonly Id[]): Promise<Map<Id, Choices>> {
    const rows = await this.sql.query<{ of: Id; channel: string; rhythm: Rhythm }>(
      `SELECT peer_id AS of, channel, rhythm FROM notification_preference
       WHERE kind = $1 AND peer_id = ANY ($2::uuid[])`,
      [kind.name, peerIds],
    );
    return choicesOf(rows);
  }

  /** What one peer chose, by kind. */
  async ofPeer(peerId: Id): Promise<Map<string, Choices>> {
    const rows = await this.sql.query<{ of: string; channel: string; rhythm: Rhythm }>(
      'SELECT kind AS of, channel, rhythm FROM notification_preference WHERE peer_id = $1',
      [peerId],
    );
    return choicesOf(rows);
  }
}

function choicesOf(
  rows: readonly { readonly of: string; readonly channel: string; readonly rhythm: Rhythm }[],
): Map<string, Choices> {
  const choices = new Map<string, Map<string, Rhythm>>();
  for (const { of, channel, rhythm } of rows) {
    const own = choices.get(of) ?? new Map<string, Rhythm>();
    choices.set(of, own.set(channel, rhythm));
  }
  return choices;
}
