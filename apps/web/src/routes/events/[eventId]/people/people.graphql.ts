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
      host {
        id
      }
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
            ...Byline
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
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const PeopleToInviteDocument = graphql(`
  query PeopleToInvite($text: String, $searching: Boolean!, $organising: Boolean!) {
    followedPeers(first: 50) {
      edges {
        node {
          id
          peer {
            ...Byline
          }
        }
      }
    }
    peers(text: $text, first: 20) @include(if: $searching) {
      edges {
        node {
          id
          peer {
            ...Byline
          }
        }
      }
    }
    participantLists(first: 20) @include(if: $organising) {
      edges {
        node {
          id
          title
        }
      }
    }
  }
`);

export const ListedPeopleDocument = graphql(`
  query ListedPeople($listId: ID!, $after: String) {
    participantRows(listId: $listId, first: 50, after: $after) {
      edges {
        node {
          id
          state
          values {
            name
            address
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
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
