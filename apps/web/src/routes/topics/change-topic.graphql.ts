import { graphql } from '#lib/graphql/generated/index.ts';

export const TopicPlacesDocument = graphql(`
  query TopicPlaces {
    topics {
      ...TopicChoice
      slug
    }
  }
`);

export const AddTopicDocument = graphql(`
  mutation AddTopic($input: AddTopicInput!) {
    addTopic(input: $input) {
      slug
    }
  }
`);

export const TopicTextsDocument = graphql(`
  query TopicTexts($slug: String!) {
    topic(slug: $slug) {
      slug
      title
    }
    topicTexts(slug: $slug) {
      topicId
      version
      texts {
        locale
        title
        description
      }
    }
  }
`);

export const ChangeTopicDocument = graphql(`
  mutation ChangeTopic($input: ChangeTopicInput!) {
    changeTopic(input: $input) {
      slug
    }
  }
`);
