import { graphql } from '#lib/graphql/generated/index.ts';

export const ModeratedTopicDocument = graphql(`
  query ModeratedTopic($slug: String!) {
    topic(slug: $slug) {
      id
      slug
      title
    }
  }
`);

export const ModeratorsDocument = graphql(`
  query Moderators($topicId: ID!) {
    moderators(topicId: $topicId) {
      peerId
      name
      appointedAt
    }
  }
`);

export const ModeratorCandidatesDocument = graphql(`
  query ModeratorCandidates($text: String!) {
    peers(text: $text, first: 10) {
      edges {
        node {
          id
          peer {
            ...Byline
            role
            champion
          }
        }
      }
    }
  }
`);
