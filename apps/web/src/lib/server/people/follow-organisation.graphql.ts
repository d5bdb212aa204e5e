import { graphql } from '#lib/graphql/generated/index.ts';

export const FollowOrganisationDocument = graphql(`
  mutation FollowOrganisation($input: FollowOrganisationInput!) {
    followOrganisation(input: $input) {
      id
    }
  }
`);

export const UnfollowOrganisationDocument = graphql(`
  mutation UnfollowOrganisation($input: FollowOrganisationInput!) {
    unfollowOrganisation(input: $input) {
      id
    }
  }
`);
