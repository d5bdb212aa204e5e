import { describe, expect, it } from '@jest/globals';
import { isNarrowed, keptFilters, nextPage } from './filter-address.ts';

describe('the address of a filtered list', () => {
  it('keeps what is set and nothing else', () => {
    const kept = keptFilters({ text: 'Žabari & co', level: '', champion: true, followed: false });
    expect(kept.toString()).toBe('text=%C5%BDabari+%26+co&champion=yes');
  });

  it('opens the filters for any but the words searched for', () => {
    expect(isNarrowed({ text: 'water', level: '' })).toBe(false);
    expect(isNarrowed({ text: '', level: 'village' })).toBe(true);
  });

  it('leads to the next page with the filters, and nowhere from the last', () => {
    const kept = keptFilters({ level: 'village' });
    expect(nextPage(kept, { hasNextPage: true, endCursor: 'a=b' })).toBe(
      '?level=village&after=a%3Db',
    );
    expect(nextPage(kept, { hasNextPage: false, endCursor: 'a=b' })).toBeNull();
    expect(kept.has('after')).toBe(false);
  });
});
