import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
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
  open: (event) =>
    act(event, async (form) => {
      const input = { title: form.text('title'), peerIds: form.list('peerIds') };
      const { openRoom } = await mutate(event, OpenRoomDocument, { input }, form.once);
      return `/rooms/${openRoom.id}`;
    }),
};
