import type { RequestEvent } from '@sveltejs/kit';
import type { TypedDocumentString } from '#lib/graphql/generated/graphql.ts';
import { act } from '../forms/act.ts';
import { ApiError } from '../api/api-error.ts';
import { endPage, mutate } from '../api/graphql.ts';
import { linkToken } from './link-token.ts';
import { forgetLocale } from '../visitor/locale.ts';
import { problemText } from '../api/problem-text.ts';

const linkProblems = new Set(['LINK_UNKNOWN', 'LINK_USED', 'LINK_EXPIRED']);

/** Mail programs open links to look at them: opening shows, only the button acts. */
export const loadLink = (event: Pick<RequestEvent, 'url'>) => ({ token: linkToken(event) });

/** The button of a mailed link that signs in whoever has it. */
export const useLink = (
  event: RequestEvent,
  document: TypedDocumentString<unknown, { input: { token: string } }>,
  next: string,
) =>
  act(event, async (form) => {
    await mutate(event, document, { input: { token: form.secret('token') } }, form.once);
    forgetLocale(event);
    return next;
  });

/** What a mailed link is about, or why it opens nothing. Looking does not use it. */
export async function lookAtLink<Found>(
  event: RequestEvent,
  look: (token: string) => Promise<Found>,
) {
  const token = linkToken(event);
  try {
    return { token, found: await look(token), problem: null };
  } catch (problem) {
    if (!(problem instanceof ApiError && linkProblems.has(problem.code))) endPage(event, problem);
    return { token, found: null, problem: problemText(problem.code, problem.facts) };
  }
}
