import { graphql } from '#lib/graphql/generated/index.ts';

export const ShowcasesDocument = graphql(`
  query Showcases($topicId: ID, $after: String) {
    showcases(topicId: $topicId, after: $after, first: 18) {
      edges {
        node {
          ...ShowcaseCard
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

export const MyShowcasesDocument = graphql(`
  query MyShowcases($after: String) {
    myShowcases(after: $after, first: 20) {
      edges {
        node {
          ...ShowcaseRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const ShowcasesToReviewDocument = graphql(`
  query ShowcasesToReview($after: String) {
    showcasesToReview(after: $after, first: 20) {
      edges {
        node {
          ...ShowcaseRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const NewShowcaseDocument = graphql(`
  query NewShowcase {
    topics {
      ...TopicChoice
    }
  }
`);

export const SubmitShowcaseDocument = graphql(`
  mutation SubmitShowcase($input: SubmitShowcaseInput!) {
    submitShowcase(input: $input) {
      id
    }
  }
`);
