import { graphql } from '#lib/graphql/generated/index.ts';

export const WelcomeDocument = graphql(`
  query Welcome($peerId: ID!) {
    profile(peerId: $peerId) {
      offers
      seeks
      expertise {
        id
      }
    }
    participations {
      topicIds
    }
    topics {
      ...TopicChoice
    }
  }
`);

export const IntroduceDocument = graphql(`
  mutation Introduce($input: IntroduceInput!) {
    introduce(input: $input) {
      version
    }
  }
`);
