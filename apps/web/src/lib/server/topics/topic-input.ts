import type { SentForm } from '../forms/form.ts';

/** The texts of a topic in all languages, as its forms send them. */
export function topicTexts(form: SentForm) {
  return {
    titleEn: form.text('titleEn'),
    titleFr: form.text('titleFr'),
    titleSr: form.text('titleSr'),
    descriptionEn: form.text('descriptionEn'),
    descriptionFr: form.text('descriptionFr'),
    descriptionSr: form.text('descriptionSr'),
  };
}
