import { redirect } from '@sveltejs/kit';
import { query } from '#lib/server/api/graphql.ts';
import { TopicRoomDocument } from './topic-room.graphql.ts';
import type { PageServerLoad } from './$types';

/** A topic's room under the topic's name; the room itself lives under its id. */
export const load: PageServerLoad = async (event) => {
  const { topicRoom } = await query(event, TopicRoomDocument, { slug: event.params.slug });
  redirect(303, `/rooms/${topicRoom.id}`);
};
