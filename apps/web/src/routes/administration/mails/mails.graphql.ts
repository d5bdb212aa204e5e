import { graphql } from '#lib/graphql/generated/index.ts';

export const MailsInDoubtDocument = graphql(`
  query MailsInDoubt($after: String) {
    mailsInDoubt(first: 30, after: $after) {
      edges {
        node {
          id
          to
          subject
          messageId
          claimedAt
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

export const SettleMailDocument = graphql(`
  mutation SettleMail($input: SettleMailInput!) {
    settleMail(input: $input) {
      ok
    }
  }
`);
