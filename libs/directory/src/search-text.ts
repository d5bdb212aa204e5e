import { type Parameter } from '@peerloop/platform';
import { foldedWords } from '@peerloop/kernel';

/**
 * The condition that a folded column holds every word of a query, each with its own index look-up; a query
 * of marks alone finds nothing.
 * @param parameter adds a value and answers its place in the statement
 */
export function holdsWords(column: string, query: string, parameter: Parameter): string {
  const words = foldedWords(query);
  if (words.length === 0) return 'false';
  // A folded word has no wildcards: they are punctuation.
  return words.map((word) => `${column} LIKE ${parameter(`%${word}%`)}`).join(' AND ');
}
