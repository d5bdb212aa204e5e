import {
  DomainError,
  forbidden,
  isAdministrator,
  isOrganiser,
  type Viewer,
} from '@peerloop/kernel';
import type { Access, Rule, TokenScope } from './allow.decorator.js';

// The rules `everyone` and `peer` refuse nobody who is signed in.
function refusal(rule: Rule): DomainError {
  return rule === 'everyone' || rule === 'peer' ? forbidden() : forbidden(rule);
}

function satisfies(rule: Rule, viewer: Viewer): boolean {
  switch (rule) {
    case 'everyone':
    case 'peer':
      return true;
    case 'moderator':
      return viewer.moderates.size > 0 || isAdministrator(viewer);
    case 'organiser':
      return isOrganiser(viewer);
    case 'administrator':
      return isAdministrator(viewer);
  }
}

/**
 * @param usualScope the scope the kind of operation needs when its rule names none
 * @throws UNAUTHENTICATED to guests, FORBIDDEN to peers, TOKEN_SCOPE to API tokens without the scope
 */
export function demandAccess(access: Access, usualScope: TokenScope, viewer: Viewer): void {
  if (access.rule !== 'everyone' && !viewer.peerId) throw new DomainError('UNAUTHENTICATED');
  if (!satisfies(access.rule, viewer)) throw refusal(access.rule);
  const scope = access.scope ?? usualScope;
  if (viewer.scopes && (scope === 'never' || !viewer.scopes.has(scope))) {
    throw new DomainError('TOKEN_SCOPE', { facts: { scope } });
  }
}
