import { graphql } from '#lib/graphql/generated/index.ts';

/** What a link to a topic shows. */
export const TopicLinkFragment = graphql(`
  fragment TopicLink on TopicLink {
    slug
    title
  }
`);
