import { graphql } from '#lib/graphql/generated/index.ts';

export const ContactCardDocument = graphql(`
  query ContactCard($peerId: ID!) {
    profile(peerId: $peerId) {
      contact {
        field
        value
        audience
      }
    }
  }
`);

export const ChangeContactCardDocument = graphql(`
  mutation ChangeContactCard($input: ChangeContactCardInput!) {
    changeContactCard(input: $input) {
      field
    }
  }
`);
