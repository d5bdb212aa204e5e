import type { ClientInit } from '@sveltejs/kit/hooks';
import { isLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { watchEarlyTyping } from '#lib/forms/typed-early.ts';

/** The page says which language it is in: `sr-Latn` is `sr`. */
export const init: ClientInit = () => {
  const language = document.documentElement.lang.split('-')[0];
  overwriteGetLocale(() => (isLocale(language) ? language : 'en'));
  watchEarlyTyping();
};
