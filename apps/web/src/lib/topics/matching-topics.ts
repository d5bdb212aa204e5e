import { foldedWords, foldText } from '@peerloop/kernel';

/** The topics whose title or description holds every word; those with all in the title first. */
export function matchingTopics<T extends { title: string; description: string }>(
  topics: readonly T[],
  words: string,
): T[] {
  const wanted = foldedWords(words);
  if (wanted.length === 0) return [];
  const holds = (text: string) => wanted.every((word) => text.includes(word));
  const titled = topics.filter(({ title }) => holds(foldText(title)));
  const described = topics.filter(
    (topic) =>
      !titled.includes(topic) && holds(`${foldText(topic.title)} ${foldText(topic.description)}`),
  );
  return [...titled, ...described];
}
