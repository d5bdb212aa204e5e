import { InputType } from '@nestjs/graphql';
import type { Id, Role } from '@peerloop/kernel';
import { EnumField, IdField } from '@peerloop/platform';
import { RoleName } from './role-name.js';

@InputType({ description: 'A role for a peer.' })
export class GrantRoleInput {
  @IdField({ description: 'The peer.' })
  peerId!: Id;

  @EnumField({ of: () => RoleName, description: 'The role she gets.' })
  role!: Role;
}

@InputType({ description: 'A role to take from a peer.' })
export class RevokeRoleInput {
  @IdField({ description: 'The peer.' })
  peerId!: Id;

  @EnumField({ of: () => RoleName, description: 'The role she loses.' })
  role!: Role;
}
