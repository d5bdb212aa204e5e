import type { RequestEvent } from '@sveltejs/kit';
import type { TypedDocumentString } from '#lib/graphql/generated/graphql.ts';
import { act } from './act.ts';
import { mutate } from './graphql.ts';
import { linkToken } from './link-token.ts';
import { forgetLocale } from './locale.ts';

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
