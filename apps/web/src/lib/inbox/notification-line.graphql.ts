import { graphql } from '#lib/graphql/generated/index.ts';

/** What `NotificationLine` shows. */
export const NotificationLineFragment = graphql(`
  fragment NotificationLine on Notification {
    id
    title
    body
    path
    createdAt
    read
  }
`);
