import { describe, expect, it } from '@jest/globals';
import { contexts } from '@peerloop/contexts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const libraries = join(import.meta.dirname, '../../libs');

/** `Forum` for every library that wires a Nest module of its own. */
const wired = readdirSync(libraries)
  .filter((name) => readdirSync(join(libraries, name, 'src')).includes(`${name}.module.ts`))
  .map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}Module`);

describe('the contexts', () => {
  it('are all of those there are, once', () => {
    expect(contexts.map(({ name }) => name).toSorted()).toEqual(wired.toSorted());
  });
});
