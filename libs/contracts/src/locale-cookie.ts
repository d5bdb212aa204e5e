/** The language chosen on a device, for all that it is shown. */
export const localeCookie = 'locale';

/** In a link: the language that it was sent in. */
export const languageParameter = 'lang';
