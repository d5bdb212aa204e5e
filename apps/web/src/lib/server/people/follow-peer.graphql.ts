import { graphql } from '#lib/graphql/generated/index.ts';

export const FollowPeerDocument = graphql(`
  mutation FollowPeer($input: FollowPeerInput!) {
    followPeer(input: $input) {
      id
    }
  }
`);

export const UnfollowPeerDocument = graphql(`
  mutation UnfollowPeer($input: FollowPeerInput!) {
    unfollowPeer(input: $input) {
      id
    }
  }
`);
