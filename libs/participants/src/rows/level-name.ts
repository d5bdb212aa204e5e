import type { Level } from '@peerloop/directory';
import { plainWords } from './plain-words.js';

// Matched against plainWords(), in this order: "međunarodni" contains "narodni", "Local community" is a
// village and "local government" a municipality.
const names: readonly (readonly [Level, RegExp])[] = [
  ['international', /\b(?:international\w*|medjunarodn\w*|global|mondial\w*|europ\w+ union|eu)\b/],
  [
    'village',
    /\b(?:villages?|village council|community|local community|villageois\w*|hameau|sel[oau]|seosk\w*|mesn\w+ zajednic\w*|mesni)\b/,
  ],
  [
    'municipal',
    /\b(?:municip\w*|local\w*|city|town|communal\w*|communes?|urban|opstin\w*|gradsk\w*|grad|lokaln\w*)\b/,
  ],
  ['district', /\b(?:districts?|county|departement\w*|prefecture|okru\w*|srez\w*|upravni okrug)\b/],
  [
    'provincial',
    /\b(?:provinc\w*|region\w*|canton\w*|kanton\w*|entit\w*|entity|pokrajin\w*|federal unit)\b/,
  ],
  [
    'national',
    /\b(?:nation\w*|nacional\w*|state|central\w*|federal\w*|etat|etatique|republi\w*|drzav\w*)\b/,
  ],
];

/** The level of government a text names in English, French or Serbian, or null. */
export function levelOf(text: string): Level | null {
  const words = plainWords(text);
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
