import { graphql } from '#lib/graphql/generated/index.ts';

export const InboxDocument = graphql(`
  query Inbox($after: String, $unreadOnly: Boolean!) {
    notifications(first: 30, after: $after, unreadOnly: $unreadOnly) {
      edges {
        node {
          ...NotificationLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MarkReadDocument = graphql(`
  mutation MarkRead($input: MarkNotificationsReadInput!) {
    markNotificationsRead(input: $input) {
      unread
    }
  }
`);

export const MarkAllReadDocument = graphql(`
  mutation MarkAllRead {
    markAllNotificationsRead {
      unread
    }
  }
`);
