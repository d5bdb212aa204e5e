import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import type { SentForm } from '#lib/server/forms/form.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  DeadLettersDocument,
  DropDeadLetterDocument,
  RetryDeadLetterDocument,
} from './jobs.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { deadLetters } = await query(event, DeadLettersDocument, { after });
  return { after, jobs: nodesOf(deadLetters), pageInfo: deadLetters.pageInfo };
};

const letterOf = (form: SentForm) => ({ lane: form.text('lane'), jobId: form.text('jobId') });

export const actions: Actions = {
  again: (event) =>
    act(event, async (form) => {
      await mutate(event, RetryDeadLetterDocument, { input: letterOf(form) }, form.once);
      return { done: 'again' as const };
    }),

  drop: (event) =>
    act(event, async (form) => {
      await mutate(event, DropDeadLetterDocument, { input: letterOf(form) }, form.once);
      return { done: 'drop' as const };
    }),
};
