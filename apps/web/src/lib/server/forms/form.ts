import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Problem } from '@peerloop/ui';
import { ApiError, statusOf, type ApiFieldProblem } from '../api/api-error.ts';
import { endPage } from '../api/graphql.ts';
import { fieldProblemText, problemText } from '../api/problem-text.ts';

const onceField = 'once';
const onceShape = /^[\w-]{16,64}$/;

/** What a page gets back as `form` when its action did not work out. */
export interface Refusal {
  /** Name of the action, for pages with several forms; `default` otherwise. */
  action: string;
  /** What was typed, without secrets. */
  values: Record<string, string>;
  /** What was ticked, and other fields that may come several times. */
  lists: Record<string, string[]>;
  problems: Problem[];
  /** Whether the same filling-in has arrived before, with other words. */
  arrived?: boolean;
}

/** What was sent. Everything read by `secret` is never sent back. */
export interface SentForm {
  readonly action: string;
  /** Trimmed; empty when missing. */
  text(name: string): string;
  /** Trimmed; null when empty. */
  optional(name: string): string | null;
  /** As typed, and never shown again. */
  secret(name: string): string;
  /** Everything of that name. */
  list(name: string): string[];
  /** Whether the box was ticked. */
  flag(name: string): boolean;
  /** NaN becomes null; the api says what is wrong with null. */
  number(name: string): number | null;
  file(name: string): File | null;
  /** Pass it to `mutate`: the same form sent twice is done once. */
  readonly once: { idempotencyKey: string | undefined };
  /** What goes back into the fields. */
  kept(): Pick<Refusal, 'values' | 'lists'>;
}

function actionOf(url: URL): string {
  const named = [...url.searchParams.keys()].find((key) => key.startsWith('/'));
  return named?.slice(1) ?? 'default';
}

function keptOf(data: FormData, secrets: ReadonlySet<string>): Pick<Refusal, 'values' | 'lists'> {
  const values: Record<string, string> = {};
  const lists: Record<string, string[]> = {};
  for (const [name, value] of data) {
    if (typeof value !== 'string' || secrets.has(name) || name === onceField) continue;
    values[name] ??= value;
    (lists[name] ??= []).push(value);
  }
  return { values, lists };
}

/** Reads the form of an action. */
export async function readForm(event: Pick<RequestEvent, 'request' | 'url'>): Promise<SentForm> {
  const data = await event.request.formData();
  const secrets = new Set<string>();
  const raw = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const once = raw(onceField);
  return {
    action: actionOf(event.url),
    text: (name) => raw(name).trim(),
    optional: (name) => raw(name).trim() || null,
    secret: (name) => {
      secrets.add(name);
      return raw(name);
    },
    list: (name) =>
      data.getAll(name).filter((value) => typeof value === 'string' && value !== '') as string[],
    flag: (name) => data.has(name),
    number: (name) => {
      const text = raw(name).trim();
      const value = Number(text);
      return text === '' || Number.isNaN(value) ? null : value;
    },
    file: (name) => {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : null;
    },
    once: { idempotencyKey: onceShape.test(once) ? once : undefined },
    kept: () => keptOf(data, secrets),
  };
}

// `input.title` is the field `title` of the form.
function fieldOf(problem: ApiFieldProblem): string {
  return problem.field.replace(/^(input|args)\./, '');
}

/**
 * Answers with the form as it was typed and these problems beside its fields, for what only the web
 * app can know (a missing file, two passwords that differ). The codes are those of problems.json.
 */
export function refuse(
  form: SentForm,
  problems: readonly ApiFieldProblem[],
  status = 422,
): ActionFailure<Refusal> {
  return fail(status, {
    action: form.action,
    ...form.kept(),
    problems: problems.map((problem) => ({
      field: fieldOf(problem),
      text: fieldProblemText(problem),
    })),
  });
}

// These end the page: no change to the form would help.
const pageCodes = new Set(['UNAUTHENTICATED', 'NOT_FOUND']);

/**
 * Turns a failed mutation into what its form shows. Signed out → the sign-in page and back; missing
 * or private → 404; anything that is not the api's answer is thrown on.
 */
export function failed(
  event: Pick<RequestEvent, 'url'>,
  form: SentForm,
  problem: unknown,
): ActionFailure<Refusal> {
  if (!(problem instanceof ApiError) || pageCodes.has(problem.code)) return endPage(event, problem);
  if (problem.fields.length > 0) return refuse(form, problem.fields, statusOf(problem.code));
  return fail(statusOf(problem.code), {
    action: form.action,
    ...form.kept(),
    problems: [{ field: null, text: problemText(problem.code, problem.facts) }],
    arrived: problem.code === 'IDEMPOTENCY_KEY_REUSED',
  });
}
