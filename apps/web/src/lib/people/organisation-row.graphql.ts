import { graphql } from '#lib/graphql/generated/index.ts';

/** What `OrganisationRow` shows; `where` is the line that `placeLine` makes. */
export const OrganisationRowFragment = graphql(`
  fragment OrganisationRow on OrganisationEntry {
    id
    peerCount
    followed
    organisation {
      name
      kind
      level
      country
      place
    }
  }
`);
