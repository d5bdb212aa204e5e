import { graphql } from '#lib/graphql/generated/index.ts';

export const OwnTopicsDocument = graphql(`
  query OwnTopics($peerId: ID!) {
    profile(peerId: $peerId) {
      expertise {
        id
      }
    }
    followedTopics {
      id
    }
  }
`);

export const SuggestionsDocument = graphql(`
  query Suggestions($topicId: ID, $champion: Boolean) {
    peers(topicId: $topicId, champion: $champion, first: 6) {
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
            champion
            organisation {
              name
              level
            }
          }
        }
      }
    }
    events(topicId: $topicId, first: 4) {
      edges {
        node {
          id
          title
          kind
          startsAt
          timeZone
          mayRegister
          viewerAnswer
        }
      }
    }
  }
`);

export const WelcomeRegisterDocument = graphql(`
  mutation WelcomeRegister($input: RegistrationInput!) {
    registerForEvent(input: $input) {
      id
    }
  }
`);
