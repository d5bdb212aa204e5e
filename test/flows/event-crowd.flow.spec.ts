import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import { Realtime } from '@peerloop/platform';
import { eventSubject, TestWorld, type LiveClient } from '@peerloop/testing';
import { ReloadPace } from '../../apps/web/src/lib/live/reload-pace.js';
import { documents, EventStage } from './event-stage.js';

const crowd = 300;

describe('a crowd that joins an event', () => {
  let world: TestWorld;
  let stage: EventStage;
  const pages: LiveClient[] = [];

  beforeAll(async () => {
    // Enough for a race to be one.
    world = await TestWorld.start({ poolSize: 12 });
    stage = await EventStage.set(world);
  }, 60_000);

  afterAll(async () => {
    for (const page of pages) page.close();
    await world.stop();
  }, 30_000);

  it('is pushed to open pages at most once a second', async () => {
    const { id: eventId } = await stage.schedule();
    const watchers = await Promise.all(
      ['Ana Watcher', 'Bob Watcher'].map(async (name) => (await world.person(name)).live()),
    );
    pages.push(...watchers);
    for (const page of watchers) await page.send('event:watch', { eventId });
    const before = performance.now();
    for (let joined = 0; joined < crowd; joined += 1)
      world.get(Realtime).hint(eventSubject(eventId), 'event:changed', { eventId });
    await stage.organiser.ask(documents.register, { input: { eventId } });
    for (const page of watchers) {
      await page.next('event:changed');
      await page.next('event:changed');
      const seconds = Math.ceil((performance.now() - before) / 1_000);
      expect(page.all('event:changed').length).toBeLessThanOrEqual(1 + seconds);
    }
  });
});

describe('three hundred open pages of an event', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('ask six hundred times at the most while three hundred join, and never all at once', () => {
    let requests = 0;
    let inThisMoment = 0;
    let most = 0;
    const open = Array.from({ length: crowd }, () => {
      const page = new ReloadPace(() => {
        requests += 1;
        inThisMoment += 1;
      });
      return page;
    });
    // Ten seconds in which thirty join every second: the pages hear of it once a second.
    for (let second = 0; second < 10; second += 1) {
      for (const page of open) page.hear();
      for (let tenth = 0; tenth < 10; tenth += 1) {
        jest.advanceTimersByTime(100);
        most = Math.max(most, inThisMoment);
        inThisMoment = 0;
      }
    }
    jest.runAllTimers();
    expect(requests).toBeLessThanOrEqual(2 * crowd);
    expect(requests).toBeGreaterThanOrEqual(crowd);
    expect(most).toBeLessThan(crowd / 4);
  });
});
