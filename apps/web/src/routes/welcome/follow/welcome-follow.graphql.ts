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
          ...PersonRow
        }
      }
    }
    events(topicId: $topicId, first: 4) {
      edges {
        node {
          ...EventRow
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
