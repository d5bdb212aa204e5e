import { graphql } from '#lib/graphql/generated/index.ts';

export const PeopleMetDocument = graphql(`
  query PeopleMet($after: String) {
    participations {
      listId
      title
      tookPart
    }
    peopleIMet(first: 20, after: $after) {
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
  }
`);

export const AnswerParticipationDocument = graphql(`
  mutation AnswerParticipation($input: AnswerParticipationInput!) {
    answerParticipation(input: $input)
  }
`);
