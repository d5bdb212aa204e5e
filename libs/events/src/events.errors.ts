import { DomainError } from '@peerloop/kernel';

/**
 * Codes of this context:
 * - `EVENT_FULL` no seat is left
 * - `EVENT_CANCELLED` it does not take place
 * - `EVENT_OVER` it has ended
 * - `EVENT_NOT_BEGUN` nobody can have been there yet
 * - `INVITATION_CLOSED` answers are taken until the event begins
 * - `IN_PAST`, `TOO_FAR` (VALIDATION on `localStart`) no time for an event
 * - `BELOW_TAKEN` (VALIDATION on `capacity`) more people have a seat already; `taken` says how many
 * - `PLACE_OR_LINK` (VALIDATION on `place`) people must be able to come somewhere
 * - `TOO_MANY_LINES`, `LINE_WITHOUT_ADDRESS` and those of mail addresses (VALIDATION on `guests.<n>`)
 * - `IN_FUTURE` (VALIDATION on `joinedAt`), `BEFORE_JOINING` (VALIDATION on `leftAt`) no times to attend
 * - `NOBODY` (VALIDATION on `peerIds`) an invitation without anybody
 * - `PEER_UNKNOWN` (VALIDATION on `peerIds.<n>`) no such peer
 */
export function eventFull(): DomainError {
  return new DomainError('EVENT_FULL');
}

export function eventCancelled(): DomainError {
  return new DomainError('EVENT_CANCELLED');
}

export function eventOver(): DomainError {
  return new DomainError('EVENT_OVER');
}

export function eventNotBegun(): DomainError {
  return new DomainError('EVENT_NOT_BEGUN');
}

export function invitationClosed(): DomainError {
  return new DomainError('INVITATION_CLOSED');
}
