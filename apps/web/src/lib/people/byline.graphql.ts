import { graphql } from '#lib/graphql/generated/index.ts';

/** What `Byline` shows. */
export const BylineFragment = graphql(`
  fragment Byline on Peer {
    id
    name
    organisation {
      name
    }
  }
`);
