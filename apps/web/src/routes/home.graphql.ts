import { graphql } from '#lib/graphql/generated/index.ts';

/** What a newcomer finds on the front page, and a peer who follows nothing yet. */
export const HomeDocument = graphql(`
  query Home {
    topics {
      ...TopicIndex
    }
    threads(first: 6) {
      edges {
        node {
          ...ThreadRow
        }
      }
    }
    events(first: 4) {
      edges {
        node {
          ...EventRow
          topic {
            ...TopicLink
          }
        }
      }
    }
    showcases(first: 3) {
      edges {
        node {
          ...ShowcaseCard
        }
      }
    }
  }
`);

/** What a peer finds on the front page: hers, in few statements. */
export const OwnHomeDocument = graphql(`
  query OwnHome {
    threads(followed: true, first: 6) {
      edges {
        node {
          ...ThreadRow
          topic {
            id
          }
        }
      }
    }
    myEvents(first: 3) {
      edges {
        node {
          ...EventRow
          endsAt
          place
          online
          topic {
            ...TopicLink
          }
        }
      }
    }
    notifications(first: 4, unreadOnly: true) {
      edges {
        node {
          ...NotificationLine
        }
      }
    }
  }
`);

/** Peers who know a topic; champions, where none is given. */
export const PeopleToMeetDocument = graphql(`
  query PeopleToMeet($topicId: ID, $champion: Boolean) {
    peers(topicId: $topicId, champion: $champion, first: 12) {
      edges {
        node {
          ...PersonRow
        }
      }
    }
  }
`);
