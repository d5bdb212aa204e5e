import type { SentForm } from '../forms/form.ts';

/** What a showcase's form says. */
export function showcaseTexts(form: SentForm) {
  return {
    topicId: form.text('topicId'),
    title: form.text('title'),
    place: form.text('place'),
    country: form.text('country'),
    year: form.number('year'),
    language: form.optional('language'),
    done: form.text('done'),
    took: form.text('took'),
    came: form.text('came'),
    conditions: form.text('conditions'),
  };
}
