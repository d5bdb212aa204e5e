import { nodesOf } from '#lib/nodes-of.ts';
import { failed, readForm } from '#lib/server/form.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { DecideReportDocument, OpenReportsDocument } from './moderation.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { openReports } = await query(event, OpenReportsDocument, { after });
  return { after, reports: nodesOf(openReports), pageInfo: openReports.pageInfo };
};

export const actions: Actions = {
  decide: async (event) => {
    const form = await readForm(event);
    const input = { reportId: form.text('reportId'), decision: form.text('decision') };
    try {
      await mutate(event, DecideReportDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    return { decided: true as const };
  },
};
