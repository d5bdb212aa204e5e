import { graphql } from '#lib/graphql/generated/index.ts';

/** What a newcomer finds on the front page. */
export const HomeDocument = graphql(`
  query Home {
    topics {
      id
      slug
      title
      description
      parentId
    }
    threads(first: 6) {
      edges {
        node {
          id
          title
          postCount
          lastPostAt
          topic {
            slug
            title
          }
          author {
            id
            name
            organisation {
              name
            }
          }
        }
      }
    }
    events(first: 4) {
      edges {
        node {
          id
          title
          kind
          startsAt
          timeZone
          topic {
            slug
            title
          }
        }
      }
    }
    showcases(first: 3) {
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
            organisation {
              name
            }
          }
        }
      }
    }
  }
`);
