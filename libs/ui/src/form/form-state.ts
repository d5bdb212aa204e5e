import { getContext, hasContext, setContext } from 'svelte';

/** What is wrong with what was sent, in the reader's words. `field` null: the whole form. */
export interface Problem {
  field: string | null;
  text: string;
}

/** What the fields of a form know about it. Getters, so that they follow the form. */
export interface FormState {
  /** Prefix of the fields' ids, for pages with several forms. */
  readonly prefix: string;
  readonly problems: readonly Problem[];
  /** What was typed before the form came back; absent on a fresh form. */
  readonly values: Readonly<Record<string, string>> | undefined;
  readonly lists: Readonly<Record<string, readonly string[]>> | undefined;
  readonly sending: boolean;
}

const key = Symbol('form');
const groupKey = Symbol('group');

/** Called by whoever draws the `<form>`; the fields inside find it. */
export function provideFormState(state: FormState): void {
  setContext(key, state);
}

export function formState(): FormState | undefined {
  return getContext<FormState | undefined>(key);
}

/** Called by a group of boxes, which says once what is wrong with all of them. */
export function provideGroup(): void {
  setContext(groupKey, true);
}

export function inGroup(): boolean {
  return hasContext(groupKey);
}

export function fieldId(state: FormState | undefined, name: string): string {
  return state?.prefix ? `${state.prefix}-${name}` : name;
}

/** The first problem of a field, with those of its parts (`rows` also hears of `rows.3.name`). */
export function problemOf(state: FormState | undefined, name: string): string | undefined {
  return state?.problems.find(
    (problem) => problem.field === name || problem.field?.startsWith(`${name}.`),
  )?.text;
}
