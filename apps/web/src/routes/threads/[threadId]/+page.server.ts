import { encodeCursor } from '@peerloop/kernel';
import { partOf } from '#lib/live/part-of.ts';
import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { report } from '#lib/server/moderation/report.ts';
import {
  DeletePostDocument,
  EditPostDocument,
  ReactDocument,
  ReplyDocument,
  ThreadPageDocument,
  WatchThreadDocument,
} from './thread.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

const pageSize = 20;

/** `?post=45` opens the page that holds post 45. */
function cursorOf(url: URL): string | null {
  const post = Number(url.searchParams.get('post'));
  if (Number.isSafeInteger(post) && post > pageSize) {
    return encodeCursor([Math.floor((post - 1) / pageSize) * pageSize]);
  }
  return url.searchParams.get('after');
}

export const load: PageServerLoad = async (event) => {
  event.depends(partOf('thread', event.params.threadId));
  const after = cursorOf(event.url);
  const { thread, posts } = await query(event, ThreadPageDocument, {
    id: event.params.threadId,
    after,
  });
  const shown = nodesOf(posts);
  return {
    thread,
    after,
    posts: shown,
    places: shown.map(({ seq }) => placeOf(event.params.threadId, seq)),
    pageInfo: posts.pageInfo,
    editing: event.url.searchParams.get('edit'),
  };
};

const placeOf = (threadId: string, seq: number) => `/threads/${threadId}?post=${seq}#post-${seq}`;

export const actions: Actions = {
  reply: (event) =>
    act(event, async (form) => {
      const input = { threadId: event.params.threadId, body: form.text('body') };
      const { reply } = await mutate(event, ReplyDocument, { input }, form.once);
      return placeOf(event.params.threadId, reply.seq);
    }),

  edit: (event) =>
    act(event, async (form) => {
      const version = form.number('version') ?? 0;
      const input = { postId: form.text('postId'), body: form.text('body'), version };
      const { editPost } = await mutate(event, EditPostDocument, { input }, form.once);
      return placeOf(event.params.threadId, editPost.seq);
    }),

  delete: (event) =>
    act(event, async (form) => {
      const input = { postId: form.text('postId') };
      await mutate(event, DeletePostDocument, { input }, form.once);
      return form.text('last') ? `/topics/${form.text('topic')}` : undefined;
    }),

  react: (event) =>
    act(event, async (form) => {
      const input = { postId: form.text('postId'), kind: form.text('kind'), on: form.flag('on') };
      await mutate(event, ReactDocument, { input }, form.once);
    }),

  watch: (event) =>
    act(event, async (form) => {
      const choices: Record<string, boolean | null> = { watch: true, mute: false };
      const watching = choices[form.text('watching')] ?? null;
      const input = { threadId: event.params.threadId, watching };
      await mutate(event, WatchThreadDocument, { input }, form.once);
    }),

  report: (event) =>
    act(event, async (form) => {
      await report(event, form, 'post', form.text('subjectId'));
      return `/threads/${event.params.threadId}?reported=1`;
    }),
};
