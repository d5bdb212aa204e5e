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
        startsAt
        endsAt
        timeZone
        adjusted
        place
        online
        followsUp
        language
        descriptionHtml
        agendaHtml
        joinOpen
        topic {
          slug
          title
        }
        host {
          ...Byline
        }
      }
    }
  }
`);
