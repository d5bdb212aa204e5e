import { againWhen } from '@peerloop/kernel';
import { languageTag } from '@peerloop/kernel';
import * as messages from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { ApiError, ApiFieldProblem } from './api-error.ts';

type Text = (facts: Record<string, unknown>) => string;

const texts = messages as unknown as Readonly<Record<string, Text | undefined>>;

/**
 * What a code means, in the reader's language: the message `problem_<code>`, code in small letters.
 * With a field, `problem_<field>_<code>` comes first, where some field deserves words of its own.
 * `when` says in them when to come again.
 */
export function problemText(code: string, facts: ApiError['facts'] = {}, field?: string): string {
  const key = code.toLowerCase();
  const own = field ? texts[`problem_${field.toLowerCase()}_${key}`] : undefined;
  const text = own ?? texts[`problem_${key}`] ?? texts['problem_internal'];
  const when = againWhen(languageTag(getLocale()), facts['retryAfterSeconds']);
  return text?.({ ...facts, when }) ?? code;
}

export function fieldProblemText(problem: ApiFieldProblem): string {
  const field = problem.field.split('.').at(-1) ?? '';
  return problemText(problem.code, problem.facts, field);
}
