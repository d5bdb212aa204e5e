import { graphql } from '#lib/graphql/generated/index.ts';

export const EventPeopleDocument = graphql(`
  query EventPeople($id: ID!, $answer: String, $after: String) {
    event(id: $id) {
      id
      title
      startsAt
      status
      mayManage
      mayInviteAddresses
    }
    answerCounts(eventId: $id) {
      accepted
      declined
      pending
      tentative
      waiting
      withdrawn
    }
    invitations(eventId: $id, first: 50, after: $after, answer: $answer) {
      edges {
        node {
          id
          name
          address
          answer
          note
          answeredAt
          invited
          peer {
            id
            name
            organisation {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    attendance(eventId: $id, first: 50) {
      edges {
        node {
          id
          name
          joinedAt
          leftAt
          byHand
        }
      }
    }
    followedPeers(first: 50) {
      edges {
        node {
          id
          peer {
            id
            name
          }
        }
      }
    }
  }
`);

export const InviteDocument = graphql(`
  mutation Invite($input: InviteInput!) {
    inviteToEvent(input: $input) {
      invited
      alreadyInvited
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      ok
    }
  }
`);

export const RecordAttendanceDocument = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
    }
  }
`);
