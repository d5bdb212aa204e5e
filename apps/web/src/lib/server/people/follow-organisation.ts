import type { RequestEvent } from '@sveltejs/kit';
import {
  FollowOrganisationDocument,
  UnfollowOrganisationDocument,
} from './follow-organisation.graphql.ts';
import { failed, readForm } from '../forms/form.ts';
import { mutate } from '../api/graphql.ts';

/** The actions behind a `FollowButton` for an organisation, for every page that shows one. */
export const followOrganisationActions = {
  followOrganisation: async (event: RequestEvent) => {
    const form = await readForm(event);
    const input = { organisationId: form.text('organisationId') };
    try {
      await mutate(event, FollowOrganisationDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  unfollowOrganisation: async (event: RequestEvent) => {
    const form = await readForm(event);
    const input = { organisationId: form.text('organisationId') };
    try {
      await mutate(event, UnfollowOrganisationDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },
};
