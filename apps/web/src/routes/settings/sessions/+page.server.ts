import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
} from '../settings.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { mySessions } = await query(event, MySessionsDocument);
  return { sessions: mySessions };
};

export const actions: Actions = {
  end: (event) =>
    act(event, async (form) => {
      await mutate(
        event,
        EndSessionDocument,
        { input: { sessionId: form.text('sessionId') } },
        form.once,
      );
    }),

  endOthers: (event) =>
    act(event, async (form) => {
      await mutate(event, EndOtherSessionsDocument, {}, form.once);
    }),
};
