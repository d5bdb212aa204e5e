import { nodesOf } from '#lib/nodes-of.ts';
import { rowFields } from '#lib/organise/list-label.ts';
import { agreedIn } from '#lib/server/account/agreed.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { problemText } from '#lib/server/api/problem-text.ts';
import { act } from '#lib/server/forms/act.ts';
import { refuse, type SentForm } from '#lib/server/forms/form.ts';
import { uploadList } from '#lib/server/organise/upload-list.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  CorrectListRowDocument,
  ParticipantListDocument,
  RemoveListRowDocument,
  RestoreListRowDocument,
  SendParticipantListDocument,
  SetListColumnsDocument,
} from './list.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

interface Told {
  code: string;
  facts: { name: string; value: string }[];
}

function textOf({ code, facts }: Told): string {
  return problemText(code, Object.fromEntries(facts.map(({ name, value }) => [name, value])));
}

function suggestionOf({ facts }: Told): string | null {
  return facts.find(({ name }) => name === 'suggestion')?.value ?? null;
}

const undecided = 'LIST_COLUMNS_UNDECIDED';

function questionOf({ facts }: Told): { meaning: string; columns: number[] } {
  const fact = (wanted: string): string => facts.find(({ name }) => name === wanted)?.value ?? '';
  return { meaning: fact('meaning'), columns: fact('columns').split(',').map(Number) };
}

/** What was chosen for each question: the column that is it, and those that are not. */
function chosenColumns(form: SentForm): { index: number; meaning: string }[] {
  return form.list('question').flatMap((question) => {
    const [meaning = '', columns = ''] = question.split(':');
    const chosen = form.text(`choice-${meaning}`);
    if (chosen === '') return [];
    return columns.split(',').map((index) => ({
      index: Number(index),
      meaning: index === chosen ? meaning : 'ignored',
    }));
  });
}

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const after = event.url.searchParams.get('after');
  const { listId } = event.params;
  const answer = await query(event, ParticipantListDocument, { listId, after });
  const list = answer.participantList;
  return {
    after,
    pageInfo: answer.participantRows.pageInfo,
    list: {
      ...list,
      problems: list.problems.filter(({ code }) => code !== undecided).map(textOf),
      questions: list.problems.filter(({ code }) => code === undecided).map(questionOf),
    },
    // The encoding to try when letters look wrong.
    alternative:
      list.problems
        .find(({ code }) => code === 'ENCODING_UNSURE')
        ?.facts.find(({ name }) => name === 'alternative')?.value ?? null,
    rows: nodesOf(answer.participantRows).map((row) => ({
      ...row,
      problems: row.problems.map((problem) => ({
        field: problem.field,
        blocking: problem.blocking,
        text: textOf(problem),
        suggestion: suggestionOf(problem),
      })),
    })),
  };
};

const lineOf = (form: SentForm): number => form.number('line') ?? 0;

export const actions: Actions = {
  columns: (event) =>
    act(event, async (form) => {
      const { listId } = event.params;
      const sheet = form.optional('sheet');
      const encoding = form.optional('encoding');
      // Another sheet or encoding has other columns: they are guessed anew.
      const isSame =
        (sheet ?? '') === form.text('wasSheet') && (encoding ?? '') === form.text('wasEncoding');
      const columns = form.list('column').map((index) => ({
        index: Number(index),
        meaning: form.text(`meaning-${index}`),
      }));
      const all = [...columns, ...chosenColumns(form)];
      const input = { listId, sheet, encoding, columns: isSame ? all : [] };
      await mutate(event, SetListColumnsDocument, { input }, form.once);
      return `/organise/lists/${listId}`;
    }),

  correct: (event) =>
    act(event, async (form) => {
      const values = Object.fromEntries(rowFields.map((field) => [field, form.text(field)]));
      const input = { listId: event.params.listId, line: lineOf(form), values };
      await mutate(event, CorrectListRowDocument, { input }, form.once);
      return { saved: true };
    }),

  remove: (event) =>
    act(event, async (form) => {
      const input = { listId: event.params.listId, line: lineOf(form) };
      await mutate(event, RemoveListRowDocument, { input }, form.once);
      return { saved: true };
    }),

  restore: (event) =>
    act(event, async (form) => {
      const input = { listId: event.params.listId, line: lineOf(form) };
      await mutate(event, RestoreListRowDocument, { input }, form.once);
      return { saved: true };
    }),

  send: (event) =>
    act(event, async (form) => {
      const { listId } = event.params;
      if (form.text('agreed') === '') return refuse(form, [{ field: 'agreed', code: 'REQUIRED' }]);
      const input = { listId, agreed: agreedIn(event, form) };
      await mutate(event, SendParticipantListDocument, { input }, form.once);
      return `/organise/lists/${listId}`;
    }),

  again: (event) =>
    act(event, async (form) => {
      const { listId } = event.params;
      const file = form.file('file');
      if (!file) return refuse(form, [{ field: 'file', code: 'REQUIRED' }]);
      await uploadList(event, file, { listId });
      return `/organise/lists/${listId}`;
    }),
};
