import { m } from '#lib/paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  international: m.level_international,
  national: m.level_national,
  provincial: m.level_provincial,
  district: m.level_district,
  municipal: m.level_municipal,
  village: m.level_village,
};

/** An organisation's level in the reader's language. */
export function levelLabel(level: string): string {
  return labels[level.toLowerCase()]?.() ?? level;
}

/** From the widest to the nearest. */
export const levels: readonly string[] = Object.keys(labels);
