import { partOf } from '#lib/live/part-of.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { report } from '#lib/server/moderation/report.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  AnswerInvitationDocument,
  EventPageDocument,
  EventParticipantsDocument,
  RegisterDocument,
  UnregisterDocument,
} from './event.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (page) => {
  page.depends(partOf('event', page.params.eventId));
  const { event } = await query(page, EventPageDocument, { id: page.params.eventId });
  const { searchParams } = page.url;
  // Who comes is for those who come themselves, and for those who manage it.
  const maySeeOthers = event.mayManage || event.viewerAnswer === 'accepted';
  const participants = maySeeOthers
    ? nodesOf((await query(page, EventParticipantsDocument, { id: event.id })).participants)
    : [];
  return {
    ...{ event, participants },
    joinProblem: searchParams.get('join'),
    done: searchParams.get('done'),
    reported: searchParams.has('reported'),
  };
};

export const actions: Actions = {
  register: (event) =>
    act(event, async (form) => {
      await signedIn(event);
      const input = { eventId: event.params.eventId };
      await mutate(event, RegisterDocument, { input }, form.once);
    }),

  unregister: (event) =>
    act(event, async (form) => {
      const input = { eventId: event.params.eventId };
      await mutate(event, UnregisterDocument, { input }, form.once);
    }),

  report: (event) =>
    act(event, async (form) => {
      await report(event, form, 'event', event.params.eventId);
      return `/events/${event.params.eventId}?reported`;
    }),

  answer: (event) =>
    act(event, async (form) => {
      const input = {
        eventId: event.params.eventId,
        answer: form.text('answer'),
        note: form.optional('note'),
      };
      await mutate(event, AnswerInvitationDocument, { input }, form.once);
    }),
};
