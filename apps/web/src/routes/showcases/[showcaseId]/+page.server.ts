import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { report } from '#lib/server/moderation/report.ts';
import { countryName } from '#lib/server/people/countries.ts';
import {
  ReviewShowcaseDocument,
  ShowcasePageDocument,
  WithdrawShowcaseDocument,
} from './showcase.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { showcase } = await query(event, ShowcasePageDocument, { id: event.params.showcaseId });
  const country = showcase.country ? countryName(showcase.country, event.locals.locale) : null;
  return {
    showcase,
    place: [showcase.place, country].filter(Boolean).join(', '),
    reported: event.url.searchParams.has('reported'),
  };
};

export const actions: Actions = {
  review: (event) =>
    act(event, async (form) => {
      const input = {
        showcaseId: event.params.showcaseId,
        version: form.number('version') ?? 0,
        verdict: form.text('verdict'),
        note: form.text('note'),
      };
      await mutate(event, ReviewShowcaseDocument, { input }, form.once);
      return input.verdict === 'publish' ? null : '/showcases/review';
    }),

  withdraw: (event) =>
    act(event, async (form) => {
      const input = { showcaseId: event.params.showcaseId };
      await mutate(event, WithdrawShowcaseDocument, { input }, form.once);
      return '/showcases/mine';
    }),

  report: (event) =>
    act(event, async (form) => {
      await report(event, form, 'showcase', event.params.showcaseId);
      return `/showcases/${event.params.showcaseId}?reported`;
    }),
};
