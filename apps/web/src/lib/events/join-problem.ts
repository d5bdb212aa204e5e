import { m } from '#lib/paraglide/messages.js';

const problems: Readonly<Record<string, () => string>> = {
  early: m.event_join_early,
  over: m.event_join_over,
  cancelled: m.problem_event_cancelled,
  offline: m.event_join_offline,
  full: m.problem_event_full,
  register: m.event_join_register,
};

/** Why somebody was not let into the meeting, in the reader's language. */
export function joinProblem(problem: string): string {
  return (problems[problem] ?? m.event_join_not_now)();
}
