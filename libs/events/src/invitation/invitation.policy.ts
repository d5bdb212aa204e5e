import type { Answer } from './invitation.entity.js';

/** What decides whether an answer can still be given. */
export interface AnswerFacts {
  readonly status: 'scheduled' | 'cancelled';
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Those who take up a seat and are reminded. */
export function holdsSeat(answer: Answer | null): boolean {
  return answer === 'accepted';
}

/** Those who are told when the event changes: whoever comes, may come, or has not said yet. */
export function isConcerned(answer: Answer): boolean {
  return (
    answer === 'accepted' || answer === 'tentative' || answer === 'pending' || answer === 'waiting'
  );
}

/** How many more seats are taken when one answer becomes another: -1, 0 or 1. */
export function seatChange(before: Answer | null, after: Answer): number {
  return Number(holdsSeat(after)) - Number(holdsSeat(before));
}

/** An invitation is answered, and the answer changed, until the event begins. */
export function mayAnswer(facts: AnswerFacts, now: Date): boolean {
  return facts.status === 'scheduled' && now < facts.startsAt;
}

/** Registering is possible for those who come late, too. */
export function mayRegister(facts: AnswerFacts, now: Date): boolean {
  return facts.status === 'scheduled' && now < facts.endsAt;
}

/** Whether a seat is left. @param capacity null for no limit */
export function hasSeat(capacity: number | null, taken: number): boolean {
  return capacity === null || taken < capacity;
}
