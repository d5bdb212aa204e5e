import { graphql } from '#lib/graphql/generated/index.ts';

export const SearchTopicsDocument = graphql(`
  query SearchTopics {
    topics {
      ...TopicIndex
      followerCount
    }
  }
`);

export const SearchPeopleDocument = graphql(`
  query SearchPeople($text: String!) {
    peers(text: $text, first: 10) {
      edges {
        node {
          ...PersonRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);
