import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { foldText } from '@peerloop/kernel';
import { testDatabase, type TestDatabase } from '@peerloop/testing';
import pg from 'pg';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const foldedBySql = async (texts: readonly string[]): Promise<string[]> => {
  const { rows } = await client.query<{ folded: string }>(
    `SELECT fold_text(text) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS t (text, n) ORDER BY n`,
    [texts],
  );
  return rows.map(({ folded }) => folded);
};

it('is the same in code and in SQL for every letter there is, between two others', async () => {
  const letters: string[] = [];
  for (let code = 1; code < 0x30000; code += 1) {
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    if (!isSurrogate) letters.push(String.fromCodePoint(code));
  }
  // Letters that one side is too old to know are nobody's name yet.
  const { rows } = await client.query<{ letter: string }>(
    'SELECT letter FROM unnest($1::text[]) AS letter WHERE unicode_assigned(letter)',
    [letters],
  );
  const texts = rows.map(({ letter }) => `d${letter}j`);
  expect(texts.length).toBeGreaterThan(150_000);
  const folded = await foldedBySql(texts);
  const different = texts
    .map((text, index) => [text.codePointAt(1)?.toString(16), foldText(text), folded[index]])
    .filter(([, inCode, inSql]) => inCode !== inSql);
  expect(different).toEqual([]);
});

it('is the same for whole names', async () => {
  const texts = ['N’Diaye, Đorđe (Ђорђе) — ΟΔΟΣ', 'Straße 5; DŽ ǅ İ ı ſ ﬁ Å', '  ', '%_\\', 'ъ ь'];
  expect(await foldedBySql(texts)).toEqual(texts.map(foldText));
});
