import { graphql } from '#lib/graphql/generated/index.ts';

export const OrganiseDocument = graphql(`
  query Organise($after: String) {
    participantLists(first: 20, after: $after) {
      edges {
        node {
          id
          title
          fileName
          uploadedAt
          sentAt
          counts {
            new
            here
            invitedBefore
            problem
            invited
            joined
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    myEvents(first: 5) {
      edges {
        node {
          ...EventRow
        }
      }
    }
  }
`);
