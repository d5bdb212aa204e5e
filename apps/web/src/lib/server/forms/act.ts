import { redirect, type RequestEvent } from '@sveltejs/kit';
import { failed, readForm, type SentForm } from './form.ts';

/** What a form asks for; answers where it leads, or null where the page stays. */
type Step = (form: SentForm) => Promise<string | null>;

/** Reads the form, does the step, and leads to where it says. */
export async function act(event: RequestEvent, step: Step) {
  const form = await readForm(event);
  let next: string | null;
  try {
    next = await step(form);
  } catch (problem) {
    return failed(event, form, problem);
  }
  if (next) redirect(303, next);
}
