import { graphql } from '#lib/graphql/generated/index.ts';

export const RoomsDocument = graphql(`
  query Rooms($after: String) {
    myRooms(first: 30, after: $after) {
      edges {
        node {
          id
          kind
          title
          unread
          lastMessageAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    followedPeers(first: 50) {
      edges {
        node {
          id
          peer {
            id
            name
          }
        }
      }
    }
  }
`);

export const OpenRoomDocument = graphql(`
  mutation OpenRoom($input: OpenRoomInput!) {
    openRoom(input: $input) {
      id
    }
  }
`);
