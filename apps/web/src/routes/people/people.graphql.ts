import { graphql } from '#lib/graphql/generated/index.ts';

export const PeopleDocument = graphql(`
  query People(
    $text: String
    $topicId: ID
    $level: String
    $language: String
    $place: String
    $country: String
    $champion: Boolean
    $after: String
  ) {
    peers(
      text: $text
      topicId: $topicId
      level: $level
      language: $language
      place: $place
      country: $country
      champion: $champion
      after: $after
      first: 20
    ) {
      edges {
        node {
          ...PersonRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    topics {
      ...TopicChoice
    }
  }
`);

export const FollowedPeopleDocument = graphql(`
  query FollowedPeople($after: String) {
    followedPeers(after: $after, first: 20) {
      edges {
        node {
          ...PersonRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    topics {
      ...TopicChoice
    }
  }
`);
