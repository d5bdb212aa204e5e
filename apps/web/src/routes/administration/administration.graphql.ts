import { graphql } from '#lib/graphql/generated/index.ts';

export const AccountsDocument = graphql(`
  query Accounts($text: String, $role: Role, $after: String) {
    accounts(text: $text, role: $role, first: 30, after: $after) {
      edges {
        node {
          peerId
          name
          address
          roles
          moderatedTopicIds
          disabledAt
          lastSeenAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AccountPageDocument = graphql(`
  query AccountPage($peerId: ID!) {
    account(peerId: $peerId) {
      peerId
      name
      address
      roles
      moderatedTopicIds
      createdAt
      disabledAt
      lastSeenAt
    }
    topics {
      ...TopicChoice
      slug
    }
  }
`);

export const GrantRoleDocument = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) {
      ok
    }
  }
`);

export const RevokeRoleDocument = graphql(`
  mutation RevokeRole($input: RevokeRoleInput!) {
    revokeRole(input: $input) {
      ok
    }
  }
`);

export const AppointModeratorDocument = graphql(`
  mutation AppointModerator($input: AppointModeratorInput!) {
    appointModerator(input: $input) {
      ok
    }
  }
`);

export const DismissModeratorDocument = graphql(`
  mutation DismissModerator($input: DismissModeratorInput!) {
    dismissModerator(input: $input) {
      ok
    }
  }
`);

export const DisableAccountDocument = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      ok
    }
  }
`);

export const EnableAccountDocument = graphql(`
  mutation EnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) {
      ok
    }
  }
`);
