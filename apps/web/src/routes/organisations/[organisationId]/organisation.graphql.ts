import { graphql } from '#lib/graphql/generated/index.ts';

export const OrganisationPageDocument = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      id
      peerCount
      followerCount
      followed
      organisation {
        name
        kind
        level
        country
        place
        hidden
      }
    }
    showcases(organisationId: $id, first: 6) {
      edges {
        node {
          id
          title
          excerpt
          place
          topic {
            slug
            title
          }
          champion {
            id
            name
          }
        }
      }
    }
  }
`);

export const OrganisationPeopleDocument = graphql(`
  query OrganisationPeople($id: ID!, $after: String) {
    peers(organisationId: $id, after: $after, first: 20) {
      edges {
        node {
          id
          offers
          followed
          expertise {
            id
            slug
            title
          }
          peer {
            id
            name
            role
            place
            country
            champion
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
