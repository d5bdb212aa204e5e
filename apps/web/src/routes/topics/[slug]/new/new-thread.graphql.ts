import { graphql } from '#lib/graphql/generated/index.ts';

export const NewThreadDocument = graphql(`
  query NewThread($slug: String!) {
    topic(slug: $slug) {
      id
      slug
      title
    }
  }
`);

export const StartThreadDocument = graphql(`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      id
    }
  }
`);
