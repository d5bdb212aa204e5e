import { graphql } from '#lib/graphql/generated/index.ts';

export const PeopleMetDocument = graphql(`
  query PeopleMet($after: String) {
    peopleIMet(first: 50, after: $after) {
      edges {
        node {
          id
          name
          role
          place
          champion
          organisation {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
