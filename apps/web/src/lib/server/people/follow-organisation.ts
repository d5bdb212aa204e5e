import type { RequestEvent } from '@sveltejs/kit';
import {
  FollowOrganisationDocument,
  UnfollowOrganisationDocument,
} from './follow-organisation.graphql.ts';
import { act } from '../forms/act.ts';
import { mutate } from '../api/graphql.ts';

/** The actions behind a `FollowButton` for an organisation, for every page that shows one. */
export const followOrganisationActions = {
  followOrganisation: (event: RequestEvent) =>
    act(event, async (form) => {
      const input = { organisationId: form.text('organisationId') };
      await mutate(event, FollowOrganisationDocument, { input }, form.once);
    }),

  unfollowOrganisation: (event: RequestEvent) =>
    act(event, async (form) => {
      const input = { organisationId: form.text('organisationId') };
      await mutate(event, UnfollowOrganisationDocument, { input }, form.once);
    }),
};
