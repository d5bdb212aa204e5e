import { graphql } from '#lib/graphql/generated/index.ts';

export const MarkPlacesReadDocument = graphql(`
  mutation MarkPlacesRead($input: MarkPlacesReadInput!) {
    markPlacesRead(input: $input) {
      unread
    }
  }
`);
