import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { contexts as ofApi } from '../../apps/api/src/contexts.js';
import { contexts as ofWorker } from '../../apps/worker/src/contexts.js';
import { contexts as ofTestWorld } from '../../libs/testing/src/world/contexts.js';

const libraries = join(import.meta.dirname, '../../libs');

/** `Forum` for every library that wires a Nest module of its own. */
const wired = readdirSync(libraries)
  .filter((name) => readdirSync(join(libraries, name, 'src')).includes(`${name}.module.ts`))
  .map((name) => `${name[0]!.toUpperCase()}${name.slice(1)}Module`);

describe('the contexts', () => {
  it('are the same in the api, the worker and the test world', () => {
    expect(ofWorker).toEqual(ofApi);
    expect(ofTestWorld).toEqual(ofApi);
  });

  it('are all of those there are, once', () => {
    expect(ofApi.map(({ name }) => name).toSorted()).toEqual(wired.toSorted());
  });
});
