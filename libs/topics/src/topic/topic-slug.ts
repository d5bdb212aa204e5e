const maxLength = 60;

/** A title as it stands in addresses: `Water & sanitation` → `water-sanitation`. */
export function slugOf(title: string): string {
  const ascii = title
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('đ', 'dj')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return ascii || 'topic';
}
