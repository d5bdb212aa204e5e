import { redirect, type RequestEvent } from '@sveltejs/kit';
import { countryName } from '#lib/server/countries.ts';
import { failed, readForm, type SentForm } from '#lib/server/form.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import {
  ReportShowcaseDocument,
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

type Step = (form: SentForm) => Promise<string | null>;

/** Reads the form, does the step, and leads to where it says. */
async function act(event: RequestEvent, step: Step) {
  const form = await readForm(event);
  let next: string | null;
  try {
    next = await step(form);
  } catch (problem) {
    return failed(event, form, problem);
  }
  if (next) redirect(303, next);
}

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
      const input = {
        subjectKind: 'showcase',
        subjectId: event.params.showcaseId,
        reason: form.text('reason'),
        note: form.text('note'),
      };
      await mutate(event, ReportShowcaseDocument, { input }, form.once);
      return `/showcases/${event.params.showcaseId}?reported`;
    }),
};
