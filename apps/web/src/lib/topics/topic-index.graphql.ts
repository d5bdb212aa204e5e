import { graphql } from '#lib/graphql/generated/index.ts';

/** What `TopicIndex` shows, and where in the tree a topic stands. */
export const TopicIndexFragment = graphql(`
  fragment TopicIndex on Topic {
    id
    slug
    title
    description
    parentId
  }
`);
