import { describe, expect, it } from '@jest/globals';

import type { LocalText } from '@peerloop/kernel';
import type { DemoReactions } from './content/content.types.js';
import { demoContent as world } from './content/demo-content.js';

const peersByKey = new Map(world.peers.map((peer) => [peer.key, peer]));
const topicKeys = new Set(world.topics.map((topic) => topic.key));
const organisationKeys = new Set(world.organisations.map((organisation) => organisation.key));
const exerciseKeys = new Set(world.exercises.map((exercise) => exercise.key));

function missing(keys: readonly string[], known: { has(key: string): boolean }): string[] {
  return keys.filter((key) => !known.has(key));
}

function duplicates(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

function reactors(reactions: DemoReactions | undefined): string[] {
  return Object.values(reactions ?? {}).flat();
}

function blanks(text: LocalText): string[] {
  return ['en', 'fr', 'sr'].filter((locale) => !text[locale]?.trim());
}

/** Every post with the thread it belongs to; the opening post is one of them. */
const posts = world.threads.flatMap((thread) =>
  [thread, ...thread.posts].map((post) => ({ thread: thread.key, ...post })),
);

/** Everything a peer does at a time, so that nobody acts before having joined. */
const acts = [
  ...posts.flatMap((post) => [
    { what: `post in ${post.thread}`, by: post.by, daysAgo: post.daysAgo },
    ...reactors(post.reactions).map((by) => ({
      what: `reaction in ${post.thread}`,
      by,
      daysAgo: post.daysAgo,
    })),
  ]),
  ...world.rooms.flatMap((room) =>
    room.messages.map((message) => ({ what: `message in ${room.topic}`, ...message })),
  ),
  ...world.showcases.map((showcase) => ({ what: showcase.key, ...showcase })),
];

describe('the demo world', () => {
  it('has the size it promises', () => {
    expect(world.organisations).toHaveLength(12);
    expect(new Set(world.organisations.map((o) => o.country)).size).toBe(5);
    expect(new Set(world.organisations.map((o) => o.level)).size).toBe(6);
    expect(new Set(world.organisations.map((o) => o.kind)).size).toBe(8);
    expect(Math.abs(world.peers.length - 60)).toBeLessThanOrEqual(5);
    expect(world.threads).toHaveLength(40);
    expect(posts.length).toBeGreaterThanOrEqual(300);
    expect(posts.length).toBeLessThanOrEqual(400);
    expect(world.topics.filter((topic) => topic.parent === null)).toHaveLength(8);
    expect(world.rooms.length).toBeGreaterThanOrEqual(12);
    expect(world.exercises).toHaveLength(3);
    expect(world.showcases.filter((showcase) => showcase.status === 'published')).toHaveLength(10);
  });

  it.each([
    ['organisations', world.organisations.map((o) => o.key)],
    ['peers', world.peers.map((peer) => peer.key)],
    ['topics', world.topics.map((topic) => topic.key)],
    ['threads', world.threads.map((thread) => thread.key)],
    ['rooms', world.rooms.map((room) => room.topic)],
    ['events', world.events.map((event) => event.key)],
    ['showcases', world.showcases.map((showcase) => showcase.key)],
  ])('gives every one of the %s a key of its own', (_what, keys) => {
    expect(duplicates(keys)).toEqual([]);
  });

  it('says every topic in three languages, and parents first', () => {
    world.topics.forEach((topic, index) => {
      expect(blanks(topic.title)).toEqual([]);
      expect(blanks(topic.description)).toEqual([]);
      const above = world.topics.slice(0, index).map((earlier) => earlier.key);
      if (topic.parent !== null) expect(above).toContain(topic.parent);
    });
  });
});

describe('the people of the demo world', () => {
  it('have plainly demo addresses, an organisation and a real time zone', () => {
    for (const peer of world.peers) {
      expect(peer.email).toBe(`${peer.key}@demo.peerloop.example`);
      expect(organisationKeys).toContain(peer.organisation);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: peer.timeZone })).not.toThrow();
      expect(peer.languages.map((tag) => Intl.getCanonicalLocales(tag)[0])).toEqual(peer.languages);
      expect(peer.languages).toContain(peer.locale);
    }
  });

  it('follow and know only what exists, and not themselves', () => {
    for (const peer of world.peers) {
      expect(missing(peer.follows.peers, peersByKey)).toEqual([]);
      expect(peer.follows.peers).not.toContain(peer.key);
      const topics = [...peer.expertise, ...peer.follows.topics, ...(peer.moderates ?? [])];
      expect(missing(topics, topicKeys)).toEqual([]);
    }
  });

  it('include three organisers, four moderators, an administrator and the five sign-ins', () => {
    expect(world.peers.filter((peer) => peer.organiser)).toHaveLength(3);
    expect(world.peers.filter((peer) => peer.moderates)).toHaveLength(4);
    const champions = new Set(
      world.showcases.filter((s) => s.status === 'published').map((showcase) => showcase.by),
    );
    for (const { peer: key, as, locale } of world.signIns) {
      const peer = peersByKey.get(key);
      expect(peer?.locale).toBe(locale);
      expect(peer?.organiser === true).toBe(as === 'organiser');
      expect(peer?.moderates !== undefined).toBe(as === 'moderator');
      expect(peer?.administrator === true).toBe(as === 'administrator');
      expect(champions.has(key)).toBe(as === 'champion');
    }
    expect(world.signIns.map((signIn) => signIn.as).sort()).toEqual([
      'administrator',
      'champion',
      'moderator',
      'organiser',
      'peer',
    ]);
  });

  it('do nothing before they joined, and nothing in the future', () => {
    const tooEarly = acts.filter(({ by, daysAgo }) => {
      const peer = peersByKey.get(by);
      return peer === undefined || peer.joinedDaysAgo < daysAgo || daysAgo <= 0;
    });
    expect(tooEarly).toEqual([]);
  });
});

describe('what they write', () => {
  it('has an author, a topic and a text everywhere', () => {
    expect(
      missing(
        world.threads.map((thread) => thread.topic),
        topicKeys,
      ),
    ).toEqual([]);
    expect(
      missing(
        posts.map((post) => post.by),
        peersByKey,
      ),
    ).toEqual([]);
    expect(posts.filter((post) => post.text.trim() === '')).toEqual([]);
    expect(duplicates(posts.map((post) => post.text))).toEqual([]);
  });

  it('comes after its thread and in order of time', () => {
    for (const thread of world.threads) {
      const times = [thread, ...thread.posts].map((post) => post.daysAgo);
      expect({ thread: thread.key, times }).toEqual({
        thread: thread.key,
        times: [...new Set(times)].sort((a, b) => b - a),
      });
    }
  });

  it('is reacted to by others, once per kind', () => {
    for (const post of posts) {
      expect(reactors(post.reactions)).not.toContain(post.by);
      for (const keys of Object.values(post.reactions ?? {})) expect(duplicates(keys)).toEqual([]);
    }
  });

  it('uses all three languages and links only to the example domain', () => {
    const languages = world.threads.flatMap((thread) =>
      [thread, ...thread.posts].map((post) => post.language ?? thread.language),
    );
    for (const language of ['en', 'fr', 'sr']) {
      expect(languages.filter((used) => used === language).length).toBeGreaterThan(60);
    }
    const links = JSON.stringify(world).match(/https?:\/\/[^/\s)"\\]+/g) ?? [];
    expect([...new Set(links)].sort()).toEqual(['https://example.org', 'https://meet.example.org']);
  });

  it('keeps the rooms in order', () => {
    expect(
      missing(
        world.rooms.map((room) => room.topic),
        topicKeys,
      ),
    ).toEqual([]);
    for (const room of world.rooms) {
      const times = room.messages.map((message) => message.daysAgo);
      expect(times).toEqual([...times].sort((a, b) => b - a));
      expect(times.length).toBeGreaterThanOrEqual(8);
      expect(times.length).toBeLessThanOrEqual(25);
    }
  });
});

describe('what they do together', () => {
  it('refers only to people, topics and exercises that exist', () => {
    for (const event of world.events) {
      const people = [
        event.host,
        ...event.registered,
        ...event.invitations.map((invitation) => invitation.peer),
        ...event.attended.map((presence) => presence.peer),
      ];
      expect(missing(people, peersByKey)).toEqual([]);
      expect(topicKeys).toContain(event.topic);
      if (event.followsUp !== undefined) expect(exerciseKeys).toContain(event.followsUp);
    }
    for (const exercise of world.exercises) {
      const people = [...exercise.organisers, ...exercise.hosts, ...exercise.participants];
      expect(missing(people, peersByKey)).toEqual([]);
      expect(duplicates(exercise.participants)).toEqual([]);
      expect(missing(exercise.topics, topicKeys)).toEqual([]);
    }
    for (const showcase of world.showcases) expect(topicKeys).toContain(showcase.topic);
  });

  it('lets those attend who were registered or hosted, no longer than it lasted', () => {
    for (const event of world.events) {
      const expected = new Set([event.host, ...event.registered]);
      expect(
        missing(
          event.attended.map((presence) => presence.peer),
          expected,
        ),
      ).toEqual([]);
      expect(event.attended.length > 0).toBe(event.inDays < 0);
      for (const { minutes } of event.attended) {
        expect(minutes).toBeGreaterThan(0);
        expect(minutes).toBeLessThanOrEqual(event.minutes);
      }
    }
  });

  it('registers of the invited only those who accepted, and never the host', () => {
    for (const event of world.events) {
      const refused = event.invitations
        .filter((invitation) => invitation.answer !== 'accepted')
        .map((invitation) => invitation.peer);
      expect(event.registered.filter((peer) => refused.includes(peer))).toEqual([]);
      expect([...event.registered, ...event.invitations.map((i) => i.peer)]).not.toContain(
        event.host,
      );
      expect(duplicates(event.registered)).toEqual([]);
    }
  });

  it('states times that a clock can show', () => {
    for (const event of world.events) {
      expect(event.atLocal).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      expect(Number.isInteger(event.inDays)).toBe(true);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: event.timeZone })).not.toThrow();
    }
  });
});
