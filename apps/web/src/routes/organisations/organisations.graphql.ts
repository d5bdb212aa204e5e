import { graphql } from '#lib/graphql/generated/index.ts';

export const OrganisationsDocument = graphql(`
  query Organisations(
    $text: String
    $kind: String
    $level: String
    $country: String
    $followed: Boolean
    $after: String
  ) {
    organisations(
      text: $text
      kind: $kind
      level: $level
      country: $country
      followed: $followed
      after: $after
      first: 20
    ) {
      edges {
        node {
          ...OrganisationRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
