import type { RequestEvent } from '@sveltejs/kit';
import type { SentForm } from '../forms/form.ts';

/** The words that the form showed: their version, in the language of the page. */
export function agreedIn(
  { locals }: Pick<RequestEvent, 'locals'>,
  form: SentForm,
): { version: number; locale: string } {
  return { version: form.number('agreed') ?? 0, locale: locals.locale };
}
