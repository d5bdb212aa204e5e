import { graphql } from '#lib/graphql/generated/index.ts';

export const PeopleMetDocument = graphql(`
  query PeopleMet($after: String) {
    peopleIMet(first: 20, after: $after) {
      edges {
        node {
          id
          offers
          followed
          expertise {
            id
            slug
            title
          }
          peer {
            id
            name
            role
            place
            country
            champion
            organisation {
              name
              level
            }
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
