import { topicTexts, type TestPeer, type TestWorld } from '@peerloop/testing';
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';

const eventFields = `
  id title status startsAt endsAt localStart timeZone minutes adjusted place online meetingUrl
  visibility capacity registeredCount attendeeCount viewerAnswer viewerInvited mayRegister mayManage
  mayInviteAddresses joinOpen joinPath calendarPath cancelReason hidden version host { name }
  topic { slug }`;

/** An event as the tests ask for it. */
export interface EventAnswer {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly adjusted: string;
  readonly meetingUrl: string | null;
  readonly registeredCount: number;
  readonly attendeeCount: number;
  readonly viewerAnswer: string | null;
  readonly mayRegister: boolean;
  readonly mayManage: boolean;
  readonly joinOpen: boolean;
  readonly joinPath: string | null;
  readonly calendarPath: string;
  readonly cancelReason: string | null;
  readonly version: number;
}

const mutation = (name: string, type: string, fields: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;

export const documents = {
  schedule: mutation('scheduleEvent', 'ScheduleEventInput', eventFields),
  change: mutation('changeEvent', 'ChangeEventInput', eventFields),
  move: mutation('moveEvent', 'MoveEventInput', eventFields),
  cancel: mutation('cancelEvent', 'CancelEventInput', eventFields),
  register: mutation('registerForEvent', 'RegistrationInput', eventFields),
  unregister: mutation('unregisterFromEvent', 'RegistrationInput', eventFields),
  invite: mutation('inviteToEvent', 'InviteInput', 'invited alreadyInvited'),
  withdraw: mutation('withdrawInvitation', 'WithdrawInvitationInput', 'ok'),
  answer: mutation(
    'answerInvitation',
    'AnswerInvitationInput',
    `id name answer note mayAnswer hasAccount event { ${eventFields} }`,
  ),
  recordAttendance: mutation(
    'recordAttendance',
    'RecordAttendanceInput',
    'id name joinedAt leftAt byHand peer { id }',
  ),
  removeAttendance: mutation('removeAttendance', 'RemoveAttendanceInput', 'ok'),
  event: `query ($id: ID!) { event(id: $id) { ${eventFields} } }`,
  events: `query ($first: Int, $after: String, $when: String, $topicId: ID, $kind: String, $hostId: ID, $mine: Boolean) {
    events(first: $first, after: $after, when: $when, topicId: $topicId, kind: $kind, hostId: $hostId, mine: $mine) {
      edges { node { ${eventFields} } } pageInfo { hasNextPage endCursor }
    }
  }`,
  byToken: `query ($token: String!) {
    invitationByToken(token: $token) { id name answer note mayAnswer hasAccount event { ${eventFields} } }
  }`,
  invitations: `query ($eventId: ID!, $answer: String, $first: Int, $after: String) {
    invitations(eventId: $eventId, answer: $answer, first: $first, after: $after) {
      edges { node { id name address answer note invited peer { id name } } }
      pageInfo { hasNextPage endCursor }
    }
    answerCounts(eventId: $eventId) { pending accepted declined tentative waiting withdrawn }
  }`,
  participants: `query ($eventId: ID!) { participants(eventId: $eventId) { edges { node { name } } } }`,
  attendance: `query ($eventId: ID!, $first: Int, $after: String) {
    attendance(eventId: $eventId, first: $first, after: $after) {
      edges { node { id name joinedAt leftAt byHand peer { name } } } pageInfo { hasNextPage endCursor }
    }
  }`,
  inbox: `query { notifications(first: 50) { edges { node { kind title body path } } } }`,
};

export const meetingUrl = 'https://meet.example.org/secret-room-123?pwd=a,b;c';

/** A webinar of an hour on Monday, 29 March 2027, 14:00 in Belgrade. */
export const webinar = {
  kind: 'webinar',
  title: 'Katastar i zemlja; šta, kako?',
  localStart: '2027-03-29T14:00',
  timeZone: 'Europe/Belgrade',
  minutes: 60,
  meetingUrl,
  description: 'How the **cadastre** came to the village.',
  agenda: '- 14:00 Welcome\n- 14:10 The register',
  visibility: 'public',
};

/** The people and the topics that the tests about events are played by and in. */
export class EventStage {
  private constructor(
    readonly world: TestWorld,
    readonly organiser: TestPeer,
    readonly rootId: string,
    readonly topicId: string,
  ) {}

  static async set(world: TestWorld): Promise<EventStage> {
    const organiser = await world.person('Olga Organiser', { roles: ['organiser'] });
    const add = async (title: string, parentId: string | null) => {
      const { addTopic: topic } = await organiser.ask<{ addTopic: { id: string } }>(
        'mutation ($input: AddTopicInput!) { addTopic(input: $input) { id } }',
        { input: { parentId, texts: topicTexts(title) } },
      );
      return topic.id;
    };
    const rootId = await add('Land management', null);
    const topicId = await add('Land consolidation', rootId);
    await world.settle();
    return new EventStage(world, organiser, rootId, topicId);
  }

  async schedule(by: TestPeer = this.organiser, over: object = {}): Promise<EventAnswer> {
    const input = { ...webinar, topicId: this.topicId, ...over };
    const { scheduleEvent } = await by.ask<{ scheduleEvent: EventAnswer }>(documents.schedule, {
      input,
    });
    await this.world.settle();
    return scheduleEvent;
  }

  async register(who: TestPeer, eventId: string): Promise<EventAnswer> {
    const { registerForEvent } = await who.ask<{ registerForEvent: EventAnswer }>(
      documents.register,
      {
        input: { eventId },
      },
    );
    await this.world.settle();
    return registerForEvent;
  }

  async event(who: { ask: TestPeer['ask'] }, id: string): Promise<EventAnswer> {
    return (await who.ask<{ event: EventAnswer }>(documents.event, { id })).event;
  }

  /** The newest mail to somebody. */
  async lastMail(address: string): Promise<ParsedMail> {
    const mail = (await this.world.mailsTo(address)).at(-1);
    if (!mail) throw new Error(`no mail to ${address}`);
    return mail;
  }

  /** The token of the personal link in a mail. */
  tokenIn(mail: ParsedMail): string {
    const token = /https:\/\/peerloop\.test\/i\/([\w-]{43})/.exec(mail.text ?? '')?.[1];
    if (!token) throw new Error(`no personal link in: ${mail.text}`);
    return token;
  }

  async titles(who: TestPeer): Promise<string[]> {
    const { notifications } = await who.ask<{
      notifications: { edges: { node: { title: string } }[] };
    }>(documents.inbox);
    return notifications.edges.map(({ node }) => node.title);
  }
}

/** The calendar part of a mail as a reader that nobody here wrote sees it. */
export function calendarOf(mail: ParsedMail) {
  const parts = mail.attachments.filter(({ contentType }) =>
    contentType.startsWith('text/calendar'),
  );
  const content = parts[0]?.content.toString('utf8') ?? '';
  const calendar = new ICAL.Component(ICAL.parse(content) as never);
  const vevent = calendar.getFirstSubcomponent('vevent')!;
  const value = (name: string) => vevent.getFirstPropertyValue(name)?.toString() ?? null;
  const zone = calendar.getFirstSubcomponent('vtimezone');
  const start = vevent.getFirstPropertyValue('dtstart') as ICAL.Time;
  if (zone) start.zone = new ICAL.Timezone(zone);
  const attendees = vevent.getAllProperties('attendee').map((property) => ({
    address: String(property.getFirstValue()),
    answer: property.getFirstParameter('partstat'),
  }));
  return {
    content,
    method: String(calendar.getFirstPropertyValue('method')),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    status: value('status'),
    summary: value('summary'),
    startsAt: new Date(start.toUnixTime() * 1000).toISOString(),
    organiser: value('organizer'),
    organiserName: vevent.getFirstProperty('organizer')?.getFirstParameter('cn'),
    description: value('description'),
    attendees,
  };
}
