import { graphql } from '#lib/graphql/generated/index.ts';

export const EventsDocument = graphql(`
  query Events($after: String, $when: String, $topicId: ID, $mine: Boolean) {
    events(first: 20, after: $after, when: $when, topicId: $topicId, mine: $mine) {
      edges {
        node {
          ...EventRow
          endsAt
          status
          place
          online
          registeredCount
          viewerAnswer
          topic {
            ...TopicLink
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
