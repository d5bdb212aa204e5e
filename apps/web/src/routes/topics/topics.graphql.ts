import { graphql } from '#lib/graphql/generated/index.ts';

export const TopicsDocument = graphql(`
  query Topics {
    topics {
      ...TopicIndex
      followerCount
      followed
    }
  }
`);

export const TopicPageDocument = graphql(`
  query TopicPage($slug: String!) {
    topic(slug: $slug) {
      ...TopicIndex
      followerCount
      followed
    }
    topics {
      ...TopicIndex
      followerCount
    }
  }
`);

export const TopicContentDocument = graphql(`
  query TopicContent($topicId: ID!, $after: String) {
    threads(topicId: $topicId, first: 20, after: $after) {
      edges {
        node {
          ...ThreadRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    events(topicId: $topicId, first: 3) {
      edges {
        node {
          ...EventRow
        }
      }
    }
    showcases(topicId: $topicId, first: 3) {
      edges {
        node {
          ...ShowcaseCard
        }
      }
    }
  }
`);

export const FollowTopicsDocument = graphql(`
  mutation FollowTopics($input: FollowTopicsInput!) {
    followTopics(input: $input)
  }
`);

export const UnfollowTopicDocument = graphql(`
  mutation UnfollowTopic($input: UnfollowTopicInput!) {
    unfollowTopic(input: $input) {
      id
      followed
    }
  }
`);
