import type { ClientInit } from '@sveltejs/kit/hooks';
import { baseLocale, languages } from '@peerloop/kernel';
import { assertIsLocale, overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { watchEarlyTyping } from '#lib/forms/typed-early.ts';

/** The page says which language it is in. */
export const init: ClientInit = () => {
  const { lang } = document.documentElement;
  const spoken = languages.find(({ tag }) => tag === lang)?.locale;
  overwriteGetLocale(() => assertIsLocale(spoken ?? baseLocale));
  watchEarlyTyping();
};
