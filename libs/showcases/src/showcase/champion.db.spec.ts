import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@peerloop/kernel';
import { UnitOfWork, type Tx } from '@peerloop/platform';
import { TestWorld, type TestPeer } from '@peerloop/testing';
import { ShowcaseService } from './showcase.service.js';

describe('a champion', () => {
  let world: TestWorld;
  let ana: TestPeer;
  let topicId: Id;

  beforeAll(async () => {
    world = await TestWorld.start();
    ana = await world.person('Ana Author');
    const [topic] = await world.sql<{ id: Id }>(
      `INSERT INTO topic (id, path, slug, title, description, created_at)
       VALUES ($1, ARRAY[$1::uuid], 'land', '{"en":"Land","fr":"Land","sr":"Land"}', '{}', now())
       RETURNING id`,
      [newId()],
    );
    topicId = topic!.id;
  }, 60_000);

  afterAll(() => world.stop(), 30_000);

  const publish = async (): Promise<Id> => {
    const [row] = await world.sql<{ id: Id }>(
      `INSERT INTO showcase (id, topic_id, champion_id, title, place, country, language, done, done_html,
         excerpt, took, took_html, came, came_html, conditions, conditions_html, status, submitted_at)
       VALUES ($1, $2, $3, 'A register', '', '', 'en', '', '', '', '', '', '', '', '', '', 'published', $4)
       RETURNING id`,
      [newId(), topicId, ana.id, world.clock.now()],
    );
    return row!.id;
  };

  it('is none any more when her last two showcases go at the same moment', async () => {
    const showcases = [await publish(), await publish()];
    const service = world.get(ShowcaseService);
    let waiting = showcases.length;
    let open = (): void => undefined;
    const all = new Promise<void>((resolve) => (open = resolve));
    /** Each has taken its own away and has not yet looked for others. */
    const meet = async (): Promise<void> => {
      waiting -= 1;
      if (waiting === 0) open();
      await all;
    };
    const take = (id: Id) => async (tx: Tx) => {
      await tx.query(`UPDATE showcase SET status = 'withdrawn' WHERE id = $1`, [id]);
      await meet();
      await service.keepChampionTrue(tx, ana.id);
    };
    await Promise.all(showcases.map((id) => world.get(UnitOfWork).run(take(id))));
    const told = await world.sql(
      `SELECT id FROM outbox_event WHERE name = 'directory.champion-withdrawn'`,
    );
    expect(told).not.toHaveLength(0);
  });
});
