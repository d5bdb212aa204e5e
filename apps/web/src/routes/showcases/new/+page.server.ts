import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { countryChoices } from '#lib/server/people/countries.ts';
import { languageChoices } from '#lib/server/people/spoken-languages.ts';
import { showcaseTexts } from '#lib/server/showcases/showcase-input.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { NewShowcaseDocument, SubmitShowcaseDocument } from '../showcases.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { locale } = event.locals;
  const { topics } = await query(event, NewShowcaseDocument);
  return {
    topics,
    topicId: event.url.searchParams.get('topicId'),
    countries: countryChoices(locale),
    languages: languageChoices(locale),
  };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = showcaseTexts(form);
      const { submitShowcase } = await mutate(event, SubmitShowcaseDocument, { input }, form.once);
      return `/showcases/${submitShowcase.id}`;
    }),
};
