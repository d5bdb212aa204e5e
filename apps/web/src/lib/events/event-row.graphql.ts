import { graphql } from '#lib/graphql/generated/index.ts';

/** What `EventRow` shows at the least. */
export const EventRowFragment = graphql(`
  fragment EventRow on Event {
    id
    title
    kind
    startsAt
    timeZone
  }
`);
