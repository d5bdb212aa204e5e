import { error } from '@sveltejs/kit';
import { nodesOf } from '#lib/nodes-of.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { MailsInDoubtDocument, SettleMailDocument } from './mails.graphql.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { mailsInDoubt } = await query(event, MailsInDoubtDocument, { after });
  return { after, mails: nodesOf(mailsInDoubt), pageInfo: mailsInDoubt.pageInfo };
};

const settle = (answer: 'it-left' | 'send-again' | 'let-go') => async (event: RequestEvent) => {
  const form = await readForm(event);
  // Only this page's own buttons name a mail; anything else is no form of ours.
  const mailId = form.optional('mailId') ?? error(400);
  try {
    await mutate(event, SettleMailDocument, { input: { mailId, answer } }, form.once);
  } catch (problem) {
    return failed(event, form, problem);
  }
  return { saved: true as const };
};

export const actions: Actions = {
  left: settle('it-left'),
  again: settle('send-again'),
  drop: settle('let-go'),
};
