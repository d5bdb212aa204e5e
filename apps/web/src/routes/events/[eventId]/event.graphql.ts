import { graphql } from '#lib/graphql/generated/index.ts';

export const EventPageDocument = graphql(`
  query EventPage($id: ID!) {
    event(id: $id) {
      id
      title
      kind
      status
      hidden
      cancelReason
      description
      agenda
      localStart
      minutes
      meetingUrl
      capacity
      visibility
      registeredCount
      viewerAnswer
      viewerInvited
      mayRegister
      mayManage
      mayInviteAddresses
      joinOpen
      joinPath
      calendarPath
      version
      ...EventFacts
      topic {
        id
      }
    }
  }
`);

export const EventParticipantsDocument = graphql(`
  query EventParticipants($id: ID!) {
    participants(eventId: $id, first: 12) {
      edges {
        node {
          ...Byline
        }
      }
    }
  }
`);

export const RegisterDocument = graphql(`
  mutation Register($input: RegistrationInput!) {
    registerForEvent(input: $input) {
      id
    }
  }
`);

export const UnregisterDocument = graphql(`
  mutation Unregister($input: RegistrationInput!) {
    unregisterFromEvent(input: $input) {
      id
    }
  }
`);

export const AnswerInvitationDocument = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      id
      answer
    }
  }
`);

export const ChangeEventDocument = graphql(`
  mutation ChangeEvent($input: ChangeEventInput!) {
    changeEvent(input: $input) {
      id
    }
  }
`);

export const MoveEventDocument = graphql(`
  mutation MoveEvent($input: MoveEventInput!) {
    moveEvent(input: $input) {
      id
    }
  }
`);

export const CancelEventDocument = graphql(`
  mutation CancelEvent($input: CancelEventInput!) {
    cancelEvent(input: $input) {
      id
    }
  }
`);
