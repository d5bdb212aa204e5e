import { graphql } from '#lib/graphql/generated/index.ts';

/** What `ShowcaseCard` shows. */
export const ShowcaseCardFragment = graphql(`
  fragment ShowcaseCard on Showcase {
    id
    title
    excerpt
    place
    topic {
      ...TopicLink
    }
    champion {
      ...Byline
    }
  }
`);
