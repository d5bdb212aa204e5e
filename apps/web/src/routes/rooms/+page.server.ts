import { redirect } from '@sveltejs/kit';
import { nodesOf } from '#lib/nodes-of.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { OpenRoomDocument, RoomsDocument } from './rooms.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const { myRooms, followedPeers } = await query(event, RoomsDocument, { after });
  return {
    after,
    rooms: nodesOf(myRooms),
    pageInfo: myRooms.pageInfo,
    peers: nodesOf(followedPeers).map((entry) => entry.peer),
  };
};

export const actions: Actions = {
  open: async (event) => {
    const form = await readForm(event);
    const input = { title: form.text('title'), peerIds: form.list('peerIds') };
    let roomId: string;
    try {
      const { openRoom } = await mutate(event, OpenRoomDocument, { input }, form.once);
      roomId = openRoom.id;
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, `/rooms/${roomId}`);
  },
};
