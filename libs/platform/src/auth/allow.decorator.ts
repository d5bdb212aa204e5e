import { SetMetadata } from '@nestjs/common';
import type { Scope } from '@peerloop/kernel';

/**
 * Who may call an operation at all; finer rules are policies.
 * - `everyone`: guests too
 * - `peer`: whoever is signed in
 * - `organiser`, `administrator`: by role
 * - `moderator`: whoever moderates at least one topic
 */
export type Rule = 'everyone' | 'peer' | 'moderator' | 'organiser' | 'administrator';

/** Scope an API token needs; `never` keeps tokens out (sign-in, passwords, tokens themselves). */
export type TokenScope = Scope | 'never';

export interface Access {
  readonly rule: Rule;
  readonly scope: TokenScope | null;
}

export const accessKey = 'peerloop:access';

/**
 * The rule of an operation: GraphQL query or mutation, HTTP route, socket event. One without a
 * rule stops the boot.
 * @param scope defaults to `read` for queries and HTTP GET, `write` for everything else
 */
export const Allow = (rule: Rule, scope: TokenScope | null = null) =>
  SetMetadata<string, Access>(accessKey, { rule, scope });
