import { graphql } from '#lib/graphql/generated/index.ts';

export const ProfileFormDocument = graphql(`
  query ProfileForm($peerId: ID!) {
    profile(peerId: $peerId) {
      bio
      offers
      seeks
      languages
      version
      expertise {
        id
      }
      peer {
        role
        place
        country
        organisation {
          id
          name
        }
      }
    }
    topics {
      ...TopicChoice
    }
  }
`);

export const OrganisationChoicesDocument = graphql(`
  query OrganisationChoices($after: String) {
    organisations(first: 50, after: $after) {
      edges {
        node {
          id
          organisation {
            name
            place
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

export const ChangeProfileDocument = graphql(`
  mutation ChangeProfile($input: ChangeProfileInput!) {
    changeProfile(input: $input) {
      version
    }
  }
`);
