import { graphql } from '#lib/graphql/generated/index.ts';

/** What `PersonRow` shows; its place is the line that `placeLine` makes. */
export const PersonRowFragment = graphql(`
  fragment PersonRow on DirectoryEntry {
    id
    offers
    followed
    expertise {
      id
      slug
      title
    }
    peer {
      id
      name
      role
      place
      country
      champion
      organisation {
        name
        level
      }
    }
  }
`);
