import { graphql } from '#lib/graphql/generated/index.ts';

export const DeadLettersDocument = graphql(`
  query DeadLetters($after: String) {
    deadLetters(first: 30, after: $after) {
      edges {
        node {
          lane
          jobId
          jobName
          listener
          attempts
          failedAt
          reason
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RetryDeadLetterDocument = graphql(`
  mutation RetryDeadLetter($input: DeadLetterInput!) {
    retryDeadLetter(input: $input) {
      ok
    }
  }
`);

export const DropDeadLetterDocument = graphql(`
  mutation DropDeadLetter($input: DeadLetterInput!) {
    dropDeadLetter(input: $input) {
      ok
    }
  }
`);
