import { graphql } from '#lib/graphql/generated/index.ts';

export const ProfilePageDocument = graphql(`
  query ProfilePage($peerId: ID!) {
    profile(peerId: $peerId) {
      bioHtml
      offers
      seeks
      languages
      timeZone
      followerCount
      followed
      isMe
      hidden
      metAt
      since
      contact {
        field
        value
        audience
      }
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
        organisation {
          id
          name
          kind
          level
          hidden
        }
      }
    }
    showcases(championId: $peerId, first: 6) {
      edges {
        node {
          ...ShowcaseCard
        }
      }
    }
    threads(authorId: $peerId, first: 5) {
      edges {
        node {
          ...ThreadRow
        }
      }
    }
    events(hostId: $peerId, first: 5) {
      edges {
        node {
          ...EventRow
        }
      }
    }
  }
`);
