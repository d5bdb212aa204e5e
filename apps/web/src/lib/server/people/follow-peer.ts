import type { RequestEvent } from '@sveltejs/kit';
import { FollowPeerDocument, UnfollowPeerDocument } from './follow-peer.graphql.ts';
import { failed, readForm } from '../forms/form.ts';
import { mutate } from '../api/graphql.ts';

/** The actions behind `FollowButton`, for every page that shows it. */
export const followActions = {
  follow: async (event: RequestEvent) => {
    const form = await readForm(event);
    try {
      await mutate(
        event,
        FollowPeerDocument,
        { input: { peerId: form.text('peerId') } },
        form.once,
      );
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  unfollow: async (event: RequestEvent) => {
    const form = await readForm(event);
    try {
      const input = { peerId: form.text('peerId') };
      await mutate(event, UnfollowPeerDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },
};
