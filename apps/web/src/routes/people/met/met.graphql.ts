import { graphql } from '#lib/graphql/generated/index.ts';

export const PeopleMetDocument = graphql(`
  query PeopleMet($after: String) {
    peopleIMet(first: 20, after: $after) {
      edges {
        node {
          ...PersonRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
