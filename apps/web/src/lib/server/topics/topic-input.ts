import type { SentForm } from '../forms/form.ts';

/** The texts of a topic, as its forms send them: one language after the other. */
export function topicTexts(form: SentForm) {
  return form.list('locale').map((locale, place) => ({
    locale,
    title: form.text(`texts.${place}.title`),
    description: form.text(`texts.${place}.description`),
  }));
}
