import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  DecideReportDocument,
  HiddenThingsDocument,
  LookAtReportDocument,
  OpenReportsDocument,
} from './moderation.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const isHidden = event.url.searchParams.has('hidden');
  const reports = isHidden
    ? (await query(event, HiddenThingsDocument, { after })).hiddenThings
    : (await query(event, OpenReportsDocument, { after })).openReports;
  return { after, isHidden, reports: nodesOf(reports), pageInfo: reports.pageInfo };
};

export const actions: Actions = {
  decide: (event) =>
    act(event, async (form) => {
      const input = {
        reportId: form.text('reportId'),
        decision: form.text('decision'),
        told: form.optional('told'),
      };
      await mutate(event, DecideReportDocument, { input }, form.once);
      return { decided: true as const };
    }),

  // A form, not a link: that somebody looked into a group's room is noted.
  look: (event) =>
    act(event, async (form) => {
      const reportId = form.text('reportId');
      const { lookAtReport } = await mutate(event, LookAtReportDocument, { input: { reportId } });
      return { looked: { reportId, words: lookAtReport } };
    }),
};
