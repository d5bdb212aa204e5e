import { graphql } from '#lib/graphql/generated/index.ts';

export const NewListDocument = graphql(`
  query NewList {
    topics {
      ...TopicChoice
    }
  }
`);
