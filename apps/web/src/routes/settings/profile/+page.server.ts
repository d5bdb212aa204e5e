import type { OrganisationChoicesQuery } from '#lib/graphql/generated/graphql.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query, type Caller } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import type { SentForm } from '#lib/server/forms/form.ts';
import { failedOrStale } from '#lib/server/forms/stale-form.ts';
import { countryChoices, type NamedChoice } from '#lib/server/people/countries.ts';
import { languagesAround } from '#lib/server/people/spoken-languages.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  ChangeProfileDocument,
  OrganisationChoicesDocument,
  ProfileFormDocument,
} from './profile-form.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

// More than a list to choose from can hold; whoever is beyond types the name, which finds it as well.
const maxPages = 10;

async function organisationChoices(event: Caller): Promise<NamedChoice[]> {
  const choices: NamedChoice[] = [];
  let after: string | null = null;
  for (let page = 0; page < maxPages; page += 1) {
    const answer: OrganisationChoicesQuery = await query(event, OrganisationChoicesDocument, {
      after,
    });
    const { organisations } = answer;
    for (const { id, organisation } of nodesOf(organisations)) {
      const { name, place } = organisation;
      choices.push({ value: id, label: place ? `${name} (${place})` : name });
    }
    if (!organisations.pageInfo.hasNextPage) break;
    after = organisations.pageInfo.endCursor ?? null;
  }
  return choices;
}

export const load: PageServerLoad = async (event) => {
  const { peerId } = await signedIn(event);
  const { locale } = event.locals;
  const [{ profile, topics }, organisations] = await Promise.all([
    query(event, ProfileFormDocument, { peerId }),
    organisationChoices(event),
  ]);
  const own = profile.peer.organisation;
  if (own && !organisations.some(({ value }) => value === own.id)) {
    organisations.unshift({ value: own.id, label: own.name });
  }
  return {
    peerId,
    profile,
    topics,
    organisations,
    countries: countryChoices(locale),
    languages: languagesAround(locale, profile.languages),
  };
};

function inputOf(form: SentForm) {
  const organisationName = form.optional('organisationName');
  return {
    organisationId: organisationName ? null : form.optional('organisationId'),
    organisationName,
    organisationKind: organisationName ? form.optional('organisationKind') : null,
    organisationLevel: organisationName ? form.optional('organisationLevel') : null,
    role: form.text('role'),
    place: form.text('place'),
    country: form.text('country'),
    languages: form.list('languages'),
    bio: form.text('bio'),
    offers: form.text('offers'),
    seeks: form.text('seeks'),
    expertise: form.list('expertise'),
    version: form.number('version') ?? 0,
  };
}

export const actions: Actions = {
  default: (event) =>
    act(
      event,
      async (form) => {
        await mutate(event, ChangeProfileDocument, { input: inputOf(form) }, form.once);
        return { saved: true as const };
      },
      failedOrStale,
    ),
};
