/** The language chosen on a device, for all that it is shown. */
export const localeCookie = 'locale';
