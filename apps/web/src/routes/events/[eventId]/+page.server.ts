import { failed, readForm } from '#lib/server/form.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import { signedIn } from '#lib/server/viewer.ts';
import {
  AnswerInvitationDocument,
  EventPageDocument,
  RegisterDocument,
  UnregisterDocument,
} from './event.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (page) => {
  const { event } = await query(page, EventPageDocument, { id: page.params.eventId });
  return { event, joinProblem: page.url.searchParams.get('join') };
};

export const actions: Actions = {
  register: async (event) => {
    await signedIn(event);
    const form = await readForm(event);
    const input = { eventId: event.params.eventId };
    try {
      await mutate(event, RegisterDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  unregister: async (event) => {
    const form = await readForm(event);
    const input = { eventId: event.params.eventId };
    try {
      await mutate(event, UnregisterDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  answer: async (event) => {
    const form = await readForm(event);
    const input = {
      eventId: event.params.eventId,
      answer: form.text('answer'),
      note: form.optional('note'),
    };
    try {
      await mutate(event, AnswerInvitationDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },
};
