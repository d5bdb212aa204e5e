import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/server/account.graphql';
import { ApiError } from '#lib/server/api-error';
import { endPage, mutate } from '#lib/server/graphql';
import { forgetLocale } from '#lib/server/locale';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  try {
    await mutate(event, SignOutDocument, {});
  } catch (problem) {
    // Whose session has ended elsewhere is signed out already.
    if (!(problem instanceof ApiError && problem.code === 'UNAUTHENTICATED')) endPage(event, problem);
  }
  forgetLocale(event);
  redirect(303, '/');
};
