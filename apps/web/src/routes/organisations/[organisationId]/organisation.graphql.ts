import { graphql } from '#lib/graphql/generated/index.ts';

export const OrganisationPageDocument = graphql(`
  query OrganisationPage($id: ID!) {
    organisation(id: $id) {
      ...OrganisationRow
      followerCount
      organisation {
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
            ...TopicLink
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
          ...PersonEntry
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TwinRow = graphql(`
  fragment TwinRow on OrganisationEntry {
    id
    peerCount
    organisation {
      name
      place
      country
    }
  }
`);

export const SimilarOrganisationsDocument = graphql(`
  query SimilarOrganisations($id: ID!) {
    similarOrganisations(id: $id) {
      ...TwinRow
    }
  }
`);

export const OtherOrganisationsDocument = graphql(`
  query OtherOrganisations($text: String!) {
    organisations(text: $text, first: 10) {
      edges {
        node {
          ...TwinRow
        }
      }
    }
  }
`);

export const MergeOrganisationsDocument = graphql(`
  mutation MergeOrganisations($input: MergeOrganisationsInput!) {
    mergeOrganisations(input: $input) {
      id
    }
  }
`);
