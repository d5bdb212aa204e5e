import { nodesOf } from '#lib/nodes-of.ts';
import { levels } from '#lib/people/level-label.ts';
import { organisationKinds } from '#lib/people/organisation-kind-label.ts';
import { query } from '#lib/server/api/graphql.ts';
import { countryChoices } from '#lib/server/people/countries.ts';
import { followOrganisationActions } from '#lib/server/people/follow-organisation.ts';
import { placeLine } from '#lib/server/people/place-line.ts';
import { OrganisationsDocument } from './organisations.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

// An address may say anything; a filter that cannot be is none.
function filtersOf(params: URLSearchParams) {
  const text = (name: string, max: number) => params.get(name)?.trim().slice(0, max) ?? '';
  const among = (name: string, known: readonly string[]) => {
    const value = text(name, 20);
    return known.includes(value) ? value : '';
  };
  return {
    text: text('text', 100),
    kind: among('kind', organisationKinds),
    level: among('level', levels),
    country: text('country', 2),
    followed: params.has('followed'),
  };
}

export const load: PageServerLoad = async (event) => {
  const { locale } = event.locals;
  const { searchParams } = event.url;
  const after = searchParams.get('after');
  const filters = filtersOf(searchParams);
  const { organisations } = await query(event, OrganisationsDocument, {
    text: filters.text || null,
    kind: filters.kind || null,
    level: filters.level || null,
    country: filters.country || null,
    followed: filters.followed || null,
    after,
  });
  return {
    organisations: nodesOf(organisations).map((entry) => ({
      ...entry,
      where: placeLine(entry.organisation, locale),
    })),
    pageInfo: organisations.pageInfo,
    filters,
    after,
    countries: countryChoices(locale),
  };
};

export const actions: Actions = followOrganisationActions;
