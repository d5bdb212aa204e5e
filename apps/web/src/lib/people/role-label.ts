import { m } from '#lib/paraglide/messages.js';

/** The roles of the whole instance, as the API spells them. */
export const roles = ['ORGANISER', 'ADMINISTRATOR'] as const;
export type RoleName = (typeof roles)[number];

export function roleLabel(role: RoleName): string {
  return role === 'ADMINISTRATOR' ? m.role_administrator() : m.role_organiser();
}
