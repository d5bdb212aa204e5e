import type { ShowcaseFormQuery } from '#lib/graphql/generated/graphql.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { refused } from '#lib/server/api/refused.ts';
import { act } from '#lib/server/forms/act.ts';
import { failedOrStale } from '#lib/server/forms/stale-form.ts';
import { countryChoices } from '#lib/server/people/countries.ts';
import { languageChoices } from '#lib/server/people/spoken-languages.ts';
import { showcaseTexts } from '#lib/server/showcases/showcase-input.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { ChangeShowcaseDocument, ShowcaseFormDocument } from '../showcase.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

type Form = ShowcaseFormQuery['showcase'];

/** Whose turn it is to do something with a showcase that the viewer may see and not change. */
function turnOf(showcase: Form, peerId: string): string {
  if (showcase.champion.id !== peerId) return 'author';
  return showcase.status === 'withdrawn' ? 'withdrawn' : 'hidden';
}

export const load: PageServerLoad = async (event) => {
  const viewer = await signedIn(event);
  const { locale } = event.locals;
  const { showcase, topics } = await query(event, ShowcaseFormDocument, {
    id: event.params.showcaseId,
  });
  if (!showcase.mayChange) {
    refused(turnOf(showcase, viewer.peerId));
  }
  return {
    showcase,
    topics,
    countries: countryChoices(locale),
    languages: languageChoices(locale, [showcase.language]),
  };
};

export const actions: Actions = {
  default: (event) =>
    act(
      event,
      async (form) => {
        const { showcaseId } = event.params;
        const input = { ...showcaseTexts(form), showcaseId, version: form.number('version') ?? 0 };
        await mutate(event, ChangeShowcaseDocument, { input }, form.once);
        return `/showcases/${showcaseId}`;
      },
      failedOrStale,
    ),
};
