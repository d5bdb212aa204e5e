import { redirect } from '@sveltejs/kit';
import { countryChoices } from '#lib/server/people/countries.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { showcaseTexts } from '#lib/server/showcases/showcase-input.ts';
import { languageChoices } from '#lib/server/people/spoken-languages.ts';
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
  default: async (event) => {
    const form = await readForm(event);
    let showcaseId: string;
    try {
      const input = showcaseTexts(form);
      const { submitShowcase } = await mutate(event, SubmitShowcaseDocument, { input }, form.once);
      showcaseId = submitShowcase.id;
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, `/showcases/${showcaseId}`);
  },
};
