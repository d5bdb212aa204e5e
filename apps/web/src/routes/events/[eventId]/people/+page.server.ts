import { fail, type ActionFailure } from '@sveltejs/kit';
import { localeChoices } from '#lib/locale-choices.ts';
import { partOf } from '#lib/live/part-of.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { m } from '#lib/paraglide/messages.js';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { failed, type Refusal } from '#lib/server/forms/form.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  EventPeopleDocument,
  InviteDocument,
  RecordAttendanceDocument,
  WithdrawInvitationDocument,
} from './people.graphql.ts';
import { peopleToInvite } from './people-to-invite.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends(partOf('event', event.params.eventId));
  await signedIn(event);
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
    hasMoreAttendance: page.attendance.pageInfo.hasNextPage,
    outcome: outcomeOf(event.url.searchParams),
    find: event.url.searchParams.get('find') ?? '',
    listId: event.url.searchParams.get('list'),
    languages: localeChoices,
    people: await peopleToInvite(event, page.event.mayInviteAddresses, page.event.host.id),
  };
};

function outcomeOf(given: URLSearchParams) {
  const count = (name: string): number => Number.parseInt(given.get(name) ?? '', 10);
  const invited = count('invited');
  return Number.isNaN(invited) ? null : { invited, before: count('before') || 0 };
}

/** `guests.3` is the third line: its problem says so. */
function failedAtLine(...from: Parameters<typeof failed>): ActionFailure<Refusal> {
  const { status, data } = failed(...from);
  const problems = data.problems.map(({ field, text }) => {
    const line = /^guests\.(\d+)$/.exec(field ?? '')?.[1];
    return { field, text: line ? m.event_line_problem({ line, text }) : text };
  });
  return fail(status, { ...data, problems });
}

export const actions: Actions = {
  invite: (event) =>
    act(
      event,
      async (form) => {
        const { eventId } = event.params;
        const input = {
          eventId,
          peerIds: form.list('peerIds'),
          guests: form.optional('guests'),
          guestLocale: form.optional('guestLocale') ?? event.locals.locale,
        };
        const { inviteToEvent } = await mutate(event, InviteDocument, { input }, form.once);
        const { invited, alreadyInvited } = inviteToEvent;
        // The search and the list have done their work.
        return `/events/${eventId}/people?invited=${invited}&before=${alreadyInvited}`;
      },
      failedAtLine,
    ),

  withdraw: (event) =>
    act(event, async (form) => {
      const input = { eventId: event.params.eventId, invitationId: form.text('invitationId') };
      await mutate(event, WithdrawInvitationDocument, { input }, form.once);
    }),

  attended: (event) =>
    act(event, async (form) => {
      const input = { eventId: event.params.eventId, invitationId: form.text('invitationId') };
      await mutate(event, RecordAttendanceDocument, { input }, form.once);
    }),
};
