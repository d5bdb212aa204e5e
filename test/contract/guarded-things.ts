import { newId } from '@peerloop/kernel';
import { sessionCookie } from '@peerloop/platform';
import { TestWorld, topicTexts, type TestPeer } from '@peerloop/testing';
import type { Given } from './made-up-arguments.js';

/**
 * How a thing stands to whoever asks for it:
 * - `own`: hers;
 * - `shared`: somebody else's that she has to do with: member, invited, moderator of its topic;
 * - `open`: somebody else's, for everybody to see;
 * - `private`: somebody else's that she may not know of;
 * - `unknown`: there is no such thing.
 */
export const relations = ['own', 'shared', 'open', 'private', 'unknown'] as const;
export type Relation = (typeof relations)[number];

export type Actor = 'peer' | 'organiser' | 'administrator';

/** A thing, with whatever else a call about it must name. */
export interface Thing {
  readonly id: string;
  readonly also?: Given;
}

type Maker = (actor: TestPeer) => Promise<Thing>;
type Made = Readonly<Partial<Record<Relation, Maker>>>;

const mutation = (name: string, type: string, fields = 'id') =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;

/** A world with somebody else in it, and makers of things of every kind and relation. */
export class GuardedThings {
  private made = 0;

  private constructor(
    readonly world: TestWorld,
    readonly actors: Readonly<Record<Actor, TestPeer>>,
    private readonly other: TestPeer,
    /** Moderated by the acting peer. */
    private readonly ownTopic: string,
    private readonly otherTopic: string,
  ) {}

  static async set(): Promise<GuardedThings> {
    const world = await TestWorld.start();
    const other = await world.person('Otto Other', { roles: ['organiser'] });
    const addTopic = async (title: string) => {
      const input = { texts: topicTexts(title) };
      const answer = await other.ask<{ addTopic: { id: string } }>(
        mutation('addTopic', 'AddTopicInput'),
        { input },
      );
      return answer.addTopic.id;
    };
    const ownTopic = await addTopic('Water');
    const otherTopic = await addTopic('Roads');
    const peer = await world.person('Vera Peer', { moderates: [ownTopic] });
    const organiser = await world.person('Ola Organiser', { roles: ['organiser'] });
    const administrator = await world.person('Adi Administrator', { roles: ['administrator'] });
    await world.person('Ada Administrator', { roles: ['administrator'] });
    const actors = { peer, organiser, administrator };
    return new GuardedThings(world, actors, other, ownTopic, otherTopic);
  }

  /**
   * Before each test: uses are counted per hour and day, and the tests make more than people do. Who
   * schedules events without being an organiser is a champion, for as long as her showcase stands.
   */
  async refresh(): Promise<void> {
    await this.forgetLimits();
    await this.world.settle();
    await this.world.sql('UPDATE profile SET champion_since = now() WHERE peer_id = $1', [
      this.actors.peer.id,
    ]);
  }

  async forgetLimits(): Promise<void> {
    await this.world.sql('DELETE FROM rate_limit');
  }

  private async make(by: TestPeer, name: string, type: string, input: object): Promise<string> {
    const answer = await by.ask<Record<string, { id: string }>>(mutation(name, type), { input });
    return answer[name]!.id;
  }

  private person(): Promise<TestPeer> {
    // Addresses are made of the letters of names.
    const letters = Array.from(String((this.made += 1)), (digit) => 'abcdefghij'[Number(digit)]);
    return this.world.person(`Somebody ${letters.join('')}`);
  }

  private async someone(): Promise<Thing> {
    return { id: (await this.person()).id };
  }

  private async locked(): Promise<Thing> {
    const { id } = await this.person();
    await this.world.sql('UPDATE account SET disabled_at = now() WHERE id = $1', [id]);
    return { id };
  }

  private async hide(table: 'thread' | 'post', id: string): Promise<Thing> {
    await this.world.sql(`UPDATE ${table} SET hidden_at = now() WHERE id = $1`, [id]);
    return { id };
  }

  private startThread(by: TestPeer, topicId: string): Promise<string> {
    return this.make(by, 'startThread', 'StartThreadInput', {
      title: 'A title',
      body: 'words',
      topicId,
    });
  }

  private async reply(by: TestPeer, topicId: string): Promise<string> {
    const threadId = await this.startThread(this.other, topicId);
    return this.make(by, 'reply', 'ReplyInput', { threadId, body: 'words' });
  }

  private openRoom(by: TestPeer, ...members: TestPeer[]): Promise<string> {
    const peerIds = members.map(({ id }) => id);
    return this.make(by, 'openRoom', 'OpenRoomInput', { title: 'Group', peerIds });
  }

  private async topicRoom(): Promise<string> {
    const [room] = await this.world.sql<{ id: string }>(
      `SELECT id FROM room WHERE kind = 'topic' LIMIT 1`,
    );
    return room!.id;
  }

  private say(by: TestPeer, roomId: string): Promise<string> {
    return this.make(by, 'postMessage', 'PostMessageInput', { roomId, body: 'words' });
  }

  /** In twenty minutes: doors are open, and everything may still be changed. */
  private schedule(by: TestPeer, visibility = 'public'): Promise<string> {
    const start = new Date(this.world.clock.now().getTime() + 20 * 60_000);
    return this.make(by, 'scheduleEvent', 'ScheduleEventInput', {
      ...{ kind: 'workshop', title: 'Event', description: 'd', place: 'Hall', minutes: 90 },
      localStart: start.toISOString().slice(0, 16),
      timeZone: 'UTC',
      topicId: this.otherTopic,
      visibility,
    });
  }

  private async invite(by: TestPeer, eventId: string, whom?: TestPeer): Promise<string> {
    const invited = whom ?? (await this.person());
    await by.ask(mutation('inviteToEvent', 'InviteInput', 'invited'), {
      input: { eventId, peerIds: [invited.id] },
    });
    const [row] = await this.world.sql<{ id: string }>(
      'SELECT id FROM invitation WHERE event_id = $1 AND peer_id = $2',
      [eventId, invited.id],
    );
    return row!.id;
  }

  /** An event with an invitation that is not the actor's. */
  private async invitedTo(by: TestPeer, visibility: string, whom?: TestPeer): Promise<Thing> {
    const id = await this.schedule(by, visibility);
    if (whom) await this.invite(by, id, whom);
    return { id, also: { eventId: id, invitationId: await this.invite(by, id) } };
  }

  private async attended(by: TestPeer): Promise<Thing> {
    const eventId = await this.schedule(by);
    const { id: peerId } = await this.person();
    const input = { eventId, peerId };
    const id = await this.make(by, 'recordAttendance', 'RecordAttendanceInput', input);
    return { id, also: { eventId } };
  }

  private async showcase(by: TestPeer, topicId: string, status = 'waiting'): Promise<Thing> {
    const id = await this.make(by, 'submitShowcase', 'SubmitShowcaseInput', {
      ...{
        title: 'A title',
        place: 'p',
        country: 'RS',
        done: 'd',
        took: 't',
        came: 'c',
        conditions: 'c',
      },
      topicId,
    });
    await this.world.sql('UPDATE showcase SET status = $2 WHERE id = $1', [id, status]);
    return { id, also: { topicId } };
  }

  private async list(by: TestPeer): Promise<Thing> {
    const query = new URLSearchParams({
      ...{ fileName: 'list.csv', title: 'Study tour', locale: 'en' },
      topicIds: this.otherTopic,
    });
    const address = `${newId()}@peers.test`;
    const response = await fetch(`${this.world.url}/participant-lists?${query.toString()}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        cookie: `${sessionCookie}=${by.session}`,
      },
      body: `Name;E-mail\nAna Marić;${address}\n`,
    });
    const { listId } = (await response.json()) as { listId: string };
    return { id: listId, also: { line: 2 } };
  }

  private async report(topicId: string): Promise<Thing> {
    const subjectId = await this.reply(this.other, topicId);
    const reporter = await this.person();
    const input = { subjectKind: 'post', subjectId, reason: 'spam', note: '' };
    await reporter.ask(mutation('report', 'ReportInput', 'ok'), { input });
    const [row] = await this.world.sql<{ id: string }>(
      'SELECT id FROM report WHERE subject_id = $1',
      [subjectId],
    );
    return { id: row!.id };
  }

  private async doubtfulMail(): Promise<Thing> {
    const id = newId();
    await this.world.sql(
      `INSERT INTO mail_delivery (id, key, to_name, to_address, subject, text, html, headers, attachments,
         urgent, message_id, state, created_at, due_at, claimed_at)
       VALUES ($1, $2, '', 'a@peers.test', 'x', '', '', '{}', '[]', false, $2, 'in_doubt', $3, $3, $3)`,
      [id, `doubt ${id}`, this.world.clock.now()],
    );
    return { id };
  }

  private async notification(of: TestPeer): Promise<Thing> {
    const id = newId();
    await this.world.sql(
      `INSERT INTO notification (id, peer_id, kind, key, data, path, created_at)
       VALUES ($1, $2, 'forum.thread-in-topic', $3, '{}', '/', now())`,
      [id, of.id, id],
    );
    return { id };
  }

  private async session(of: TestPeer): Promise<Thing> {
    const id = newId();
    await this.world.sql(
      `INSERT INTO session SELECT (jsonb_populate_record(session, jsonb_build_object(
         'id', $1::text, 'token_hash', $1::text))).* FROM session WHERE account_id = $2 LIMIT 1`,
      [id, of.id],
    );
    return { id };
  }

  private async apiToken(of: TestPeer): Promise<Thing> {
    const answer = await of.ask<{ createApiToken: { token: { id: string } } }>(
      mutation('createApiToken', 'CreateApiTokenInput', 'token { id }'),
      { input: { name: 'x', scopes: ['READ'], expiresInDays: 1 } },
    );
    return { id: answer.createApiToken.token.id };
  }

  private async organisation(): Promise<Thing> {
    const [id, other] = [newId(), newId()];
    await this.world.sql(
      `INSERT INTO organisation (id, name, kind, level, country, place, search, created_at)
       SELECT id, id::text, 'other', 'municipal', 'RS', '', id::text, now()
       FROM unnest($1::uuid[]) AS id`,
      [[id, other]],
    );
    return { id, also: { fromId: other, intoId: other } };
  }

  /** What there is to ask for, of every kind. */
  readonly kinds = {
    peer: {
      own: async (actor) => ({ id: actor.id }),
      open: () => this.someone(),
      private: () => this.locked(),
    },
    topic: {
      shared: async () => ({ id: this.ownTopic }),
      open: async () => ({ id: this.otherTopic }),
    },
    organisation: { open: () => this.organisation() },
    thread: {
      own: async (actor) => ({ id: await this.startThread(actor, this.otherTopic) }),
      shared: async () => this.hide('thread', await this.startThread(this.other, this.ownTopic)),
      open: async () => ({ id: await this.startThread(this.other, this.otherTopic) }),
      private: async () => this.hide('thread', await this.startThread(this.other, this.otherTopic)),
    },
    post: {
      own: async (actor) => ({ id: await this.reply(actor, this.otherTopic) }),
      shared: async () => ({ id: await this.reply(this.other, this.ownTopic) }),
      open: async () => ({ id: await this.reply(this.other, this.otherTopic) }),
      private: async () => this.hide('post', await this.reply(this.other, this.otherTopic)),
    },
    /** Her own words in a thread that was hidden since, so that she cannot read them herself. */
    buriedPost: {
      private: async (actor) => {
        const id = await this.reply(actor, this.otherTopic);
        await this.world.sql(
          'UPDATE thread SET hidden_at = now() WHERE id = (SELECT thread_id FROM post WHERE id = $1)',
          [id],
        );
        return { id };
      },
    },
    room: {
      own: async (actor) => ({ id: await this.openRoom(actor, this.other) }),
      shared: async (actor) => ({ id: await this.openRoom(this.other, actor) }),
      open: async () => ({ id: await this.topicRoom() }),
      private: async () => ({ id: await this.openRoom(this.other) }),
    },
    message: {
      own: async (actor) => ({ id: await this.say(actor, await this.openRoom(actor)) }),
      shared: async (actor) => ({
        id: await this.say(this.other, await this.openRoom(this.other, actor)),
      }),
      open: async () => ({ id: await this.say(this.other, await this.topicRoom()) }),
      private: async () => ({ id: await this.say(this.other, await this.openRoom(this.other)) }),
    },
    event: {
      own: (actor) => this.invitedTo(actor, 'invited'),
      shared: (actor) => this.invitedTo(this.other, 'invited', actor),
      open: () => this.invitedTo(this.other, 'public'),
      private: () => this.invitedTo(this.other, 'invited'),
    },
    /** By its own id, always with the id of the actor's event. */
    invitation: {
      own: async (actor) => {
        const { also } = await this.invitedTo(actor, 'public');
        return { id: also!['invitationId'] as string, also: { eventId: also!['eventId'] } };
      },
      private: async (actor) => {
        const { also } = await this.invitedTo(this.other, 'public');
        const eventId = await this.schedule(actor);
        return { id: also!['invitationId'] as string, also: { eventId } };
      },
    },
    attendance: {
      own: (actor) => this.attended(actor),
      private: async (actor) => {
        const { id } = await this.attended(this.other);
        return { id, also: { eventId: await this.schedule(actor) } };
      },
    },
    showcase: {
      own: (actor) => this.showcase(actor, this.otherTopic),
      shared: () => this.showcase(this.other, this.ownTopic),
      open: () => this.showcase(this.other, this.otherTopic, 'published'),
      private: () => this.showcase(this.other, this.otherTopic),
    },
    list: { own: (actor) => this.list(actor), private: () => this.list(this.other) },
    report: {
      shared: () => this.report(this.ownTopic),
      private: () => this.report(this.otherTopic),
    },
    mail: { open: () => this.doubtfulMail() },
    notification: {
      own: (actor) => this.notification(actor),
      private: () => this.notification(this.other),
    },
    session: { own: (actor) => this.session(actor), private: () => this.session(this.other) },
    apiToken: { own: (actor) => this.apiToken(actor), private: () => this.apiToken(this.other) },
  } as const satisfies Record<string, Made>;

  /** Something that a call needs beside the thing that it is about. */
  async belongings(actor: TestPeer): Promise<Given> {
    const [profile] = await this.world.sql<{ version: number }>(
      'SELECT version FROM profile WHERE peer_id = $1',
      [actor.id],
    );
    return {
      ...{ topicId: this.otherTopic, topicIds: [this.otherTopic], expertise: [], parentId: null },
      ...{ peerId: this.other.id, peerIds: [this.other.id] },
      profileVersion: profile?.version ?? 0,
    };
  }
}

export type ThingKind = keyof GuardedThings['kinds'];
