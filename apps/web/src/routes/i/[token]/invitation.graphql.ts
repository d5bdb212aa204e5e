import { graphql } from '#lib/graphql/generated/index.ts';

export const InvitationByTokenDocument = graphql(`
  query InvitationByToken($token: String!) {
    invitationByToken(token: $token) {
      id
      name
      answer
      note
      mayAnswer
      hasAccount
      event {
        id
        title
        kind
        status
        cancelReason
        joinOpen
        ...EventFacts
      }
    }
  }
`);
