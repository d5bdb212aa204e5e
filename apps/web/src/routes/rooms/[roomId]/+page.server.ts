import type { RoomMessage } from '@peerloop/contracts';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { report } from '#lib/server/moderation/report.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  DeleteMessageDocument,
  EditMessageDocument,
  LeaveRoomDocument,
  PostMessageDocument,
  RoomMembersDocument,
  RoomPageDocument,
} from './room.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const id = event.params.roomId;
  const after = event.url.searchParams.get('after');
  const { room, messages } = await query(event, RoomPageDocument, { id, after });
  const members =
    room.kind === 'group'
      ? nodesOf((await query(event, RoomMembersDocument, { id })).roomMembers)
      : [];
  const nodes = nodesOf(messages);
  const edited = nodes.find(({ id }) => id === event.url.searchParams.get('edit'));
  const shown = nodes.map((message): RoomMessage => ({
    id: message.id,
    roomId: message.roomId,
    seq: message.seq,
    changeSeq: message.changeSeq,
    author: { peerId: message.author.id, name: message.author.name },
    html: message.bodyHtml,
    sentAt: message.sentAt,
    editedAt: message.editedAt ?? null,
    deleted: message.deleted,
    hidden: message.hidden,
  }));
  return {
    room,
    members,
    after,
    messages: shown.reverse(),
    pageInfo: messages.pageInfo,
    reporting: event.url.searchParams.get('report'),
    reportedKind: event.url.searchParams.get('reported'),
    /** Only its author gets what she wrote. */
    editing: typeof edited?.body === 'string' ? { id: edited.id, body: edited.body } : null,
  };
};

export const actions: Actions = {
  post: (event) =>
    act(event, async (form) => {
      const input = { roomId: event.params.roomId, body: form.text('body') };
      await mutate(event, PostMessageDocument, { input }, form.once);
    }),

  edit: (event) =>
    act(event, async (form) => {
      const input = { messageId: form.text('messageId'), body: form.text('body') };
      await mutate(event, EditMessageDocument, { input }, form.once);
      const rest = new URLSearchParams(event.url.searchParams);
      for (const name of [...rest.keys()]) if (name !== 'after') rest.delete(name);
      return `?${rest.toString()}#message-${Number(form.text('seq')) || 0}`;
    }),

  delete: (event) =>
    act(event, async (form) => {
      const input = { messageId: form.text('messageId') };
      await mutate(event, DeleteMessageDocument, { input }, form.once);
    }),

  report: (event) =>
    act(event, async (form) => {
      const messageId = form.optional('subjectId');
      if (messageId) await report(event, form, 'message', messageId);
      else await report(event, form, 'room', event.params.roomId);
      return messageId ? '?reported=message' : '?reported=room';
    }),

  leave: (event) =>
    act(event, async (form) => {
      const viewer = await signedIn(event);
      const input = { roomId: event.params.roomId, peerId: viewer.peerId };
      await mutate(event, LeaveRoomDocument, { input }, form.once);
      return '/rooms';
    }),
};
