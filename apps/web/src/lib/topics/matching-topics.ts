/** For comparing as people search: small letters, without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'dj');
}

/** The topics whose title or description holds every word; those with all in the title first. */
export function matchingTopics<T extends { title: string; description: string }>(
  topics: readonly T[],
  words: string,
): T[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string) => wanted.every((word) => text.includes(word));
  const titled = topics.filter(({ title }) => holds(plain(title)));
  const described = topics.filter(
    (topic) =>
      !titled.includes(topic) && holds(`${plain(topic.title)} ${plain(topic.description)}`),
  );
  return [...titled, ...described];
}
