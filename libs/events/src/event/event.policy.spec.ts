import { describe, expect, it } from '@jest/globals';
import { guest, newId, type Role, type Viewer } from '@peerloop/kernel';
import {
  isJoinOpen,
  isOpenForChange,
  mayInviteAddresses,
  mayManageEvent,
  maySchedule,
  maySeeEvent,
  type EventAccessFacts,
} from './event.policy.js';

const hostId = newId();
const topicPath = [newId(), newId()];

function viewer(over: { roles?: Role[]; peerId?: string; moderates?: string[] } = {}): Viewer {
  return {
    ...guest(),
    peerId: over.peerId ?? newId(),
    roles: new Set(over.roles),
    moderates: new Set(over.moderates),
  };
}

const people = {
  guest: guest(),
  peer: viewer(),
  host: viewer({ peerId: hostId }),
  organiser: viewer({ roles: ['organiser'] }),
  administrator: viewer({ roles: ['administrator'] }),
  moderator: viewer({ moderates: [topicPath[0]!] }),
};
type Person = keyof typeof people;

const facts = (over: Partial<EventAccessFacts> = {}): EventAccessFacts => ({
  ...{ hostId, topicPath, visibility: 'public', hidden: false },
  ...over,
});
const everybody = Object.keys(people) as Person[];
const those = (rule: (person: Viewer) => boolean) => everybody.filter((name) => rule(people[name]));

describe('seeing an event', () => {
  it.each<[string, Partial<EventAccessFacts>, boolean, Person[]]>([
    ['public', {}, false, everybody],
    ['for invited people', { visibility: 'invited' }, false, ['host', 'administrator']],
    ['for invited people, invited', { visibility: 'invited' }, true, everybody],
    ['hidden', { hidden: true }, false, ['host', 'administrator', 'moderator']],
    ['hidden, invited', { hidden: true }, true, ['host', 'administrator', 'moderator']],
  ])('%s', (_, over, invited, expected) => {
    expect(those((person) => maySeeEvent(person, facts(over), invited))).toEqual(expected);
  });
});

describe('managing an event', () => {
  it.each<[string, Partial<EventAccessFacts>, Person[]]>([
    ['public', {}, ['host', 'organiser', 'administrator']],
    ['for invited people', { visibility: 'invited' }, ['host', 'administrator']],
    ['hidden', { hidden: true }, ['host', 'administrator']],
  ])('%s', (_, over, expected) => {
    expect(those((person) => mayManageEvent(person, facts(over)))).toEqual(expected);
  });

  it('implies seeing it, invited or not', () => {
    for (const visibility of ['public', 'invited'] as const) {
      for (const hidden of [false, true]) {
        const event = facts({ visibility, hidden });
        const managers = those((person) => mayManageEvent(person, event));
        expect(managers.length).toBeGreaterThan(0);
        for (const name of managers) expect(maySeeEvent(people[name], event, false)).toBe(true);
      }
    }
  });

  it('does not let a champion write to strangers', () => {
    expect(those((person) => mayInviteAddresses(person, facts()))).toEqual([
      'organiser',
      'administrator',
    ]);
  });
});

describe('scheduling', () => {
  it('is for champions and organisers', () => {
    expect(those((person) => maySchedule(person, false))).toEqual(['organiser', 'administrator']);
    expect(those((person) => maySchedule(person, true))).toEqual(
      everybody.filter((name) => name !== 'guest'),
    );
  });
});

describe('time', () => {
  const event = {
    status: 'scheduled' as const,
    startsAt: new Date('2027-03-29T12:00:00Z'),
    endsAt: new Date('2027-03-29T13:00:00Z'),
  };

  it.each([
    ['11:29:59', true, false],
    ['11:30:00', true, true],
    ['12:59:59', true, true],
    ['13:00:00', false, false],
  ])('at %s: open for change %s, for joining %s', (time, change, join) => {
    const now = new Date(`2027-03-29T${time}Z`);
    expect(isOpenForChange(event, now)).toBe(change);
    expect(isJoinOpen(event, now)).toBe(join);
    const cancelled = { ...event, status: 'cancelled' as const };
    expect(isOpenForChange(cancelled, now) || isJoinOpen(cancelled, now)).toBe(false);
  });
});
