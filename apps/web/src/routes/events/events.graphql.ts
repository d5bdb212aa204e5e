import { graphql } from '#lib/graphql/generated/index.ts';

export const EventsDocument = graphql(`
  query Events($after: String, $when: String, $topicId: ID, $mine: Boolean) {
    events(first: 20, after: $after, when: $when, topicId: $topicId, mine: $mine) {
      edges {
        node {
          id
          title
          kind
          startsAt
          endsAt
          timeZone
          status
          place
          online
          registeredCount
          viewerAnswer
          topic {
            slug
            title
          }
          host {
            ...Byline
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    viewer {
      mayScheduleEvents
    }
  }
`);

export const MayScheduleDocument = graphql(`
  query MaySchedule {
    viewer {
      mayScheduleEvents
    }
    topics {
      ...TopicChoice
    }
  }
`);

export const ScheduleEventDocument = graphql(`
  mutation ScheduleEvent($input: ScheduleEventInput!) {
    scheduleEvent(input: $input) {
      id
    }
  }
`);
