import { languages } from '@peerloop/kernel';

/** The languages of the product, each in its own words. */
export const localeChoices = languages.map(({ locale, name }) => ({ value: locale, label: name }));
