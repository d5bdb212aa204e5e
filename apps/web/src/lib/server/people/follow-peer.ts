import type { RequestEvent } from '@sveltejs/kit';
import { FollowPeerDocument, UnfollowPeerDocument } from './follow-peer.graphql.ts';
import { act } from '../forms/act.ts';
import { mutate } from '../api/graphql.ts';

/** The actions behind `FollowButton`, for every page that shows it. */
export const followActions = {
  follow: (event: RequestEvent) =>
    act(event, async (form) => {
      await mutate(
        event,
        FollowPeerDocument,
        { input: { peerId: form.text('peerId') } },
        form.once,
      );
    }),

  unfollow: (event: RequestEvent) =>
    act(event, async (form) => {
      const input = { peerId: form.text('peerId') };
      await mutate(event, UnfollowPeerDocument, { input }, form.once);
    }),
};
