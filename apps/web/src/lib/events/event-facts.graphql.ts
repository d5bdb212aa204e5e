import { graphql } from '#lib/graphql/generated/index.ts';

/** What `EventFacts` shows. */
export const EventFactsFragment = graphql(`
  fragment EventFacts on Event {
    startsAt
    endsAt
    timeZone
    adjusted
    place
    online
    followsUp
    language
    descriptionHtml
    agendaHtml
    topic {
      ...TopicLink
    }
    host {
      ...Byline
    }
  }
`);
