import { graphql } from '#lib/graphql/generated/index.ts';

export const ThreadPageDocument = graphql(`
  query ThreadPage($id: ID!, $after: String) {
    thread(id: $id) {
      id
      title
      language
      postCount
      hidden
      watching
      topic {
        ...TopicLink
      }
    }
    posts(threadId: $id, first: 20, after: $after) {
      edges {
        node {
          id
          seq
          body
          bodyHtml
          createdAt
          editedAt
          deleted
          hidden
          mayEdit
          mayDelete
          version
          author {
            ...Byline
            role
            champion
          }
          reactions {
            kind
            count
            mine
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

export const ReplyDocument = graphql(`
  mutation Reply($input: ReplyInput!) {
    reply(input: $input) {
      seq
    }
  }
`);

export const EditPostDocument = graphql(`
  mutation EditPost($input: EditPostInput!) {
    editPost(input: $input) {
      seq
    }
  }
`);

export const DeletePostDocument = graphql(`
  mutation DeletePost($input: DeletePostInput!) {
    deletePost(input: $input) {
      ok
    }
  }
`);

export const ReactDocument = graphql(`
  mutation React($input: ReactInput!) {
    react(input: $input) {
      id
    }
  }
`);

export const WatchThreadDocument = graphql(`
  mutation WatchThread($input: WatchThreadInput!) {
    watchThread(input: $input) {
      id
    }
  }
`);
