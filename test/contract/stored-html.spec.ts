import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Markdown, StoredHtml } from '@peerloop/platform';
import { ListedWorld } from './listed-world.js';

/** Every place where what people typed is kept with its HTML. */
const places = [
  ...['event.agenda', 'event.description', 'message.body', 'post.body', 'profile.bio'],
  ...['showcase.came', 'showcase.conditions', 'showcase.done', 'showcase.took'],
];

describe('HTML that an older renderer has made', () => {
  let listed: ListedWorld;

  beforeAll(async () => {
    listed = await ListedWorld.set();
    await listed.add(3);
  }, 120_000);
  afterAll(() => listed.world.stop());

  it('is made again wherever it is, from what was typed, page by page', async () => {
    const { world } = listed;
    const stored = world.get(StoredHtml);
    const texts = await stored.texts();
    expect(texts.map(({ table, source }) => `${table}.${source}`)).toEqual(places);
    for (const { table, source } of texts)
      await world.sql(`UPDATE ${table} SET ${source} = '**words**', ${source}_html = 'old'`);
    expect(await stored.renderAgain(2)).toBeGreaterThan(places.length);
    const html = world.get(Markdown).render('**words**');
    for (const { table, source } of texts) {
      const found = await world.sql(`SELECT DISTINCT ${source}_html AS html FROM ${table}`);
      expect([table, source, found]).toEqual([table, source, [{ html }]]);
    }
    expect(await stored.renderAgain()).toBe(0);
  });
});
