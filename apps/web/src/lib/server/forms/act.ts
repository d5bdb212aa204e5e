import { redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { failed, readForm, type Refusal, type SentForm } from './form.ts';

/**
 * Every action of a form: reads the form and does the step. A path that the step answers is where the
 * form leads; anything else is what its page is told as `form`, and so is what was wrong.
 */
export async function act<Answer>(
  event: RequestEvent,
  step: (form: SentForm) => Promise<Answer>,
  whatFailed: typeof failed = failed,
): Promise<Exclude<Answer, string> | ActionFailure<Refusal>> {
  const form = await readForm(event);
  let answer: Answer;
  try {
    answer = await step(form);
  } catch (problem) {
    return whatFailed(event, form, problem);
  }
  if (typeof answer === 'string') redirect(303, answer);
  return answer as Exclude<Answer, string>;
}
