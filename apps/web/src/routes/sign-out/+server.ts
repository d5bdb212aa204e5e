import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/server/account/account.graphql.ts';
import { ApiError } from '#lib/server/api/api-error.ts';
import { endPage, mutate } from '#lib/server/api/graphql.ts';
import { forgetLocale } from '#lib/server/visitor/locale.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  try {
    await mutate(event, SignOutDocument, {});
  } catch (problem) {
    // Whose session has ended elsewhere is signed out already.
    if (!(problem instanceof ApiError && problem.code === 'UNAUTHENTICATED'))
      endPage(event, problem);
  }
  forgetLocale(event);
  redirect(303, '/');
};
