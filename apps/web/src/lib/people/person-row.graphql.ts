import { graphql } from '#lib/graphql/generated/index.ts';

/** What `PersonRow` shows among people of one organisation; `placeLine` makes the line of the place. */
export const PersonEntryFragment = graphql(`
  fragment PersonEntry on DirectoryEntry {
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
    }
  }
`);

/** What `PersonRow` shows elsewhere. */
export const PersonRowFragment = graphql(`
  fragment PersonRow on DirectoryEntry {
    ...PersonEntry
    peer {
      organisation {
        name
        level
      }
    }
  }
`);
