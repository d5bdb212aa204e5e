import { graphql } from '#lib/graphql/generated/index.ts';

/** What a choice of topics shows, in the order of the tree. */
export const TopicChoiceFragment = graphql(`
  fragment TopicChoice on Topic {
    id
    title
    parentId
  }
`);
