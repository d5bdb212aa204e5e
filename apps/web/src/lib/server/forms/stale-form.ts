import { fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { ApiError } from '../api/api-error.ts';
import { failed, type Refusal, type SentForm } from './form.ts';
import { problemText } from '../api/problem-text.ts';

/**
 * `failed` for forms over something that only its owner changes: after a CONFLICT everything typed is
 * still there, and saving once more puts it in place of the other change. The form shows the hidden
 * `version` of its kept values.
 */
export function failedOrStale(
  event: Pick<RequestEvent, 'url'>,
  form: SentForm,
  problem: unknown,
): ActionFailure<Refusal> {
  const version = problem instanceof ApiError ? problem.facts['version'] : undefined;
  if (!(problem instanceof ApiError) || problem.code !== 'CONFLICT' || version === undefined) {
    return failed(event, form, problem);
  }
  const { values, lists } = form.kept();
  return fail(409, {
    action: form.action,
    values: { ...values, version: String(version) },
    lists,
    problems: [{ field: null, text: problemText('CONFLICT', {}, 'version') }],
  });
}
