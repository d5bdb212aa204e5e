import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
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
  end: async (event) => {
    const form = await readForm(event);
    try {
      await mutate(
        event,
        EndSessionDocument,
        { input: { sessionId: form.text('sessionId') } },
        form.once,
      );
    } catch (problem) {
      return failed(event, form, problem);
    }
  },

  endOthers: async (event) => {
    const form = await readForm(event);
    try {
      await mutate(event, EndOtherSessionsDocument, {}, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
  },
};
