import { error } from '@sveltejs/kit';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { MailsInDoubtDocument, SettleMailDocument } from './mails.graphql.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { mailsInDoubt } = await query(event, MailsInDoubtDocument, { after });
  return { after, mails: nodesOf(mailsInDoubt), pageInfo: mailsInDoubt.pageInfo };
};

const settle = (answer: 'it-left' | 'send-again' | 'let-go') => (event: RequestEvent) =>
  act(event, async (form) => {
    // Only this page's own buttons name a mail; anything else is no form of ours.
    const mailId = form.optional('mailId') ?? error(400);
    await mutate(event, SettleMailDocument, { input: { mailId, answer } }, form.once);
    return { saved: true as const };
  });

export const actions: Actions = {
  left: settle('it-left'),
  again: settle('send-again'),
  drop: settle('let-go'),
};
