import { foldText } from '@peerloop/kernel';
import type { Level, OrganisationKind } from './organisation-level.js';

interface Told {
  readonly kind: OrganisationKind;
  readonly level: Level;
}

// In English, French and Serbian, the narrower before the wider.
const words: readonly (readonly [RegExp, Told])[] = [
  [
    /\b(?:village|mesna zajednica|месна заједница|conseil villageois)\b/u,
    { kind: 'village-council', level: 'village' },
  ],
  [
    /\b(?:municipal\w*|city of|town of|commune|mairie|opstin\w*|grad)\b|општин|^град /u,
    { kind: 'municipality', level: 'municipal' },
  ],
  [
    /\b(?:provinc\w*|regional\w*|pokrajin\w*|canton|kanton)\b|покрајин/u,
    { kind: 'province', level: 'provincial' },
  ],
  [/\b(?:ministry|ministere|ministarstvo)\b|министарств/u, { kind: 'ministry', level: 'national' }],
  [
    /\b(?:universit\w*|faculty|faculte|univerzitet|fakultet)\b|универзитет|факултет/u,
    { kind: 'university', level: 'national' },
  ],
  [/\b(?:associations?|udruzenje|savez)\b|удружењ/u, { kind: 'association', level: 'national' }],
  [/\b(?:united nations|unicef|undp|fao|world bank)\b/u, { kind: 'donor', level: 'international' }],
];

/**
 * What an organisation is by its name, for one that a list names and nobody described yet. Whoever works
 * there looks it over in her profile.
 */
export function toldByName(name: string): Told {
  const text = foldText(name);
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? { kind: 'other', level: 'national' };
}
