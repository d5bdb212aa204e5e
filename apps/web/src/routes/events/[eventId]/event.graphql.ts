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
      descriptionHtml
      agenda
      agendaHtml
      startsAt
      endsAt
      localStart
      timeZone
      minutes
      adjusted
      place
      online
      meetingUrl
      followsUp
      capacity
      language
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
      topic {
        id
        slug
        title
      }
      host {
        ...Byline
      }
    }
  }
`);

export const EventParticipantsDocument = graphql(`
  query EventParticipants($id: ID!) {
    participants(eventId: $id, first: 12) {
      edges {
        node {
          id
          name
          organisation {
            name
          }
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
