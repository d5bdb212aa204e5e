import { graphql } from '#lib/graphql/generated/index.ts';

/** What `ThreadRow` shows. */
export const ThreadRowFragment = graphql(`
  fragment ThreadRow on Thread {
    id
    title
    postCount
    lastPostAt
    topic {
      ...TopicLink
    }
    author {
      ...Byline
    }
  }
`);
