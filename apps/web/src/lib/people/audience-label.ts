import { m } from '#lib/paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  nobody: m.contact_audience_nobody,
  met: m.contact_audience_met,
  followed: m.contact_audience_followed,
  peers: m.contact_audience_peers,
};

/** With whom a contact field is shared. */
export function audienceLabel(audience: string): string {
  return labels[audience]?.() ?? audience;
}

/** From nobody to everybody, each holding the one before. */
export const audiences: readonly string[] = Object.keys(labels);
