import { graphql } from '#lib/graphql/generated/index.ts';

export const ParticipantListDocument = graphql(`
  query ParticipantList($listId: ID!, $after: String) {
    participantList(id: $listId) {
      id
      title
      locale
      fileName
      hasFile
      uploadedAt
      sentAt
      format
      encoding
      delimiter
      sheet
      otherSheets
      headerRow
      columns {
        index
        letter
        header
        meaning
        samples
      }
      leftOut {
        line
        reason
        text
      }
      problems {
        code
        facts {
          name
          value
        }
      }
      counts {
        new
        here
        invitedBefore
        problem
        removed
        invited
        joined
      }
    }
    participantRows(listId: $listId, first: 50, after: $after) {
      edges {
        node {
          id
          line
          state
          sent
          corrected
          values {
            name
            address
            organisation
            level
            role
            place
            country
            languages
            phone
          }
          problems {
            field
            code
            blocking
            facts {
              name
              value
            }
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

export const SetListColumnsDocument = graphql(`
  mutation SetListColumns($input: SetListColumnsInput!) {
    setListColumns(input: $input) {
      id
    }
  }
`);

export const CorrectListRowDocument = graphql(`
  mutation CorrectListRow($input: CorrectListRowInput!) {
    correctListRow(input: $input) {
      id
    }
  }
`);

export const RemoveListRowDocument = graphql(`
  mutation RemoveListRow($input: ListRowInput!) {
    removeListRow(input: $input) {
      id
    }
  }
`);

export const RestoreListRowDocument = graphql(`
  mutation RestoreListRow($input: ListRowInput!) {
    restoreListRow(input: $input) {
      id
    }
  }
`);

export const SendParticipantListDocument = graphql(`
  mutation SendParticipantList($input: SendParticipantListInput!) {
    sendParticipantList(input: $input) {
      id
    }
  }
`);
