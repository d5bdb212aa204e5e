import { registerEnumType } from '@nestjs/graphql';
import type { Role } from '@peerloop/kernel';

/** The roles of the whole instance as the API spells them. */
export const RoleName = {
  ORGANISER: 'organiser',
  ADMINISTRATOR: 'administrator',
} as const satisfies Record<string, Role>;

registerEnumType(RoleName, {
  name: 'Role',
  description: 'A role of the whole instance.',
  valuesMap: {
    ORGANISER: { description: 'Invites, schedules events and uploads participant lists.' },
    ADMINISTRATOR: { description: 'Everything an organiser may, and roles, topics and accounts.' },
  },
});
