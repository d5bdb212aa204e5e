import { graphql } from '#lib/graphql/generated/index.ts';

export const RoomPageDocument = graphql(`
  query RoomPage($id: ID!, $after: String) {
    room(id: $id) {
      id
      kind
      title
      topicSlug
      lastSeq
      mine
    }
    messages(roomId: $id, first: 50, after: $after) {
      edges {
        node {
          id
          roomId
          seq
          changeSeq
          body
          bodyHtml
          sentAt
          editedAt
          deleted
          hidden
          author {
            id
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

export const RoomMembersDocument = graphql(`
  query RoomMembers($id: ID!) {
    roomMembers(roomId: $id, first: 50) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const PostMessageDocument = graphql(`
  mutation PostMessage($input: PostMessageInput!) {
    postMessage(input: $input) {
      seq
    }
  }
`);

export const EditMessageDocument = graphql(`
  mutation EditMessage($input: EditMessageInput!) {
    editMessage(input: $input) {
      changeSeq
    }
  }
`);

export const DeleteMessageDocument = graphql(`
  mutation DeleteMessage($input: DeleteMessageInput!) {
    deleteMessage(input: $input) {
      ok
    }
  }
`);

export const MarkRoomReadDocument = graphql(`
  mutation MarkRoomRead($input: MarkRoomReadInput!) {
    markRoomRead(input: $input) {
      ok
    }
  }
`);

export const LeaveRoomDocument = graphql(`
  mutation LeaveRoom($input: RoomMemberInput!) {
    removeRoomMember(input: $input) {
      ok
    }
  }
`);
