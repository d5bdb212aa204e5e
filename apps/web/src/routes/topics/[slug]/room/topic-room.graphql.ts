import { graphql } from '#lib/graphql/generated/index.ts';

export const TopicRoomDocument = graphql(`
  query TopicRoom($slug: String!) {
    topicRoom(slug: $slug) {
      id
    }
  }
`);
