import { nodesOf } from '#lib/nodes-of.ts';
import { act } from '#lib/server/act.ts';
import { followOrganisationActions } from '#lib/server/follow-organisation.ts';
import { followActions } from '#lib/server/follow-peer.ts';
import { query } from '#lib/server/graphql.ts';
import { placeLine } from '#lib/server/place-line.ts';
import { report } from '#lib/server/report.ts';
import { OrganisationPageDocument, OrganisationPeopleDocument } from './organisation.graphql.ts';
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

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const id = event.params.organisationId;
  const { organisation: entry, showcases } = await query(event, OrganisationPageDocument, { id });
  // Who works there is for the signed in.
  const { people, pageInfo } = (await event.locals.viewer())
    ? await peopleAt(event, after)
    : nobody;
  return {
    entry: { ...entry, where: placeLine(entry.organisation, event.locals.locale) },
    showcases: nodesOf(showcases),
    people,
    pageInfo,
    after,
    reported: event.url.searchParams.has('reported'),
  };
};

export const actions: Actions = {
  ...followActions,
  ...followOrganisationActions,

  report: (event) =>
    act(event, async (form) => {
      const id = event.params.organisationId;
      await report(event, form, 'organisation', id);
      return `/organisations/${id}?reported`;
    }),
};
