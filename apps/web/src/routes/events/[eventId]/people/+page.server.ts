import { nodesOf } from '#lib/nodes-of.ts';
import { failed, readForm } from '#lib/server/form.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import {
  EventPeopleDocument,
  InviteDocument,
  RecordAttendanceDocument,
  WithdrawInvitationDocument,
} from './people.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = event.url.searchParams.get('answer');
  const after = event.url.searchParams.get('after');
  const page = await query(event, EventPeopleDocument, { id: event.params.eventId, answer, after });
  return {
    event: page.event,
    answer,
    after,
    counts: page.answerCounts,
    invitations: nodesOf(page.invitations),
    pageInfo: page.invitations.pageInfo,
    attendance: nodesOf(page.attendance),
    peers: nodesOf(page.followedPeers).map((entry) => entry.peer),
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const form = await readForm(event);
    const input = {
      eventId: event.params.eventId,
      peerIds: form.list('peerIds'),
      guests: form.optional('guests'),
      guestLocale: event.locals.locale,
    };
    try {
      const { inviteToEvent } = await mutate(event, InviteDocument, { input }, form.once);
      return { outcome: inviteToEvent };
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  withdraw: async (event) => {
    const form = await readForm(event);
    const input = { eventId: event.params.eventId, invitationId: form.text('invitationId') };
    try {
      await mutate(event, WithdrawInvitationDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  attended: async (event) => {
    const form = await readForm(event);
    const input = { eventId: event.params.eventId, invitationId: form.text('invitationId') };
    try {
      await mutate(event, RecordAttendanceDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },
};
