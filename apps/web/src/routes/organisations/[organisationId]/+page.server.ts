import { redirect } from '@sveltejs/kit';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { report } from '#lib/server/moderation/report.ts';
import { followOrganisationActions } from '#lib/server/people/follow-organisation.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { placeLine } from '#lib/server/people/place-line.ts';
import {
  MergeOrganisationsDocument,
  OrganisationPageDocument,
  OrganisationPeopleDocument,
  OtherOrganisationsDocument,
  SimilarOrganisationsDocument,
} from './organisation.graphql.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

const nobody = { people: [], pageInfo: { hasNextPage: false, endCursor: null } };

async function peopleAt(event: PageServerLoadEvent, after: string | null) {
  const id = event.params.organisationId;
  const { peers } = await query(event, OrganisationPeopleDocument, { id, after });
  const people = nodesOf(peers).map((entry) => ({
    ...entry,
    peer: { ...entry.peer, place: placeLine(entry.peer, event.locals.locale) },
  }));
  return { people, pageInfo: peers.pageInfo };
}

/** What may be the same organisation: what was looked for, or what is called alike. */
async function twinsOf(event: PageServerLoadEvent, id: string) {
  const text = event.url.searchParams.get('twin')?.trim() ?? '';
  const entries = text
    ? nodesOf((await query(event, OtherOrganisationsDocument, { text })).organisations)
    : (await query(event, SimilarOrganisationsDocument, { id })).similarOrganisations;
  const twins = entries
    .filter((entry) => entry.id !== id)
    .map((entry) => ({ ...entry, where: placeLine(entry.organisation, event.locals.locale) }));
  return { text, twins };
}

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const id = event.params.organisationId;
  const { organisation: entry, showcases } = await query(event, OrganisationPageDocument, { id });
  // It was merged into another one.
  if (entry.id !== id) redirect(301, `/organisations/${entry.id}`);
  const viewer = await event.locals.viewer();
  const mayMerge = viewer && viewer.roles.length > 0 && !entry.organisation.hidden;
  // Who works there is for the signed in.
  const { people, pageInfo } = viewer ? await peopleAt(event, after) : nobody;
  return {
    entry: { ...entry, where: placeLine(entry.organisation, event.locals.locale) },
    showcases: nodesOf(showcases),
    people,
    pageInfo,
    after,
    twice: mayMerge ? await twinsOf(event, id) : null,
    merged: event.url.searchParams.has('merged'),
    reported: event.url.searchParams.has('reported'),
  };
};

export const actions: Actions = {
  ...followActions,
  ...followOrganisationActions,

  merge: (event) =>
    act(event, async (form) => {
      const input = { fromId: form.text('fromId'), intoId: form.text('intoId') };
      await mutate(event, MergeOrganisationsDocument, { input }, form.once);
      return `/organisations/${input.intoId}?merged`;
    }),

  report: (event) =>
    act(event, async (form) => {
      const id = event.params.organisationId;
      await report(event, form, 'organisation', id);
      return `/organisations/${id}?reported`;
    }),
};
