import { graphql } from '#lib/graphql/generated/index.ts';

/** What `ShowcaseRow` shows. */
export const ShowcaseRowFragment = graphql(`
  fragment ShowcaseRow on Showcase {
    id
    title
    place
    status
    hidden
    submittedAt
    topic {
      ...TopicLink
    }
    champion {
      ...Byline
    }
  }
`);
