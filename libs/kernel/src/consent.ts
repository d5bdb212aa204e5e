import { textIn, type LocalText } from './local-text.js';
import type { Locale } from './locale.js';

/** What people agree to here, or vouch for. */
export const agreements = ['privacy', 'participant-list'] as const;
export type Agreement = (typeof agreements)[number];

interface Wording {
  /** The day from which it was shown. */
  readonly since: string;
  readonly words: LocalText;
}

/**
 * The words that are agreed to, the first version first; a new one is added, none is changed. Pages
 * show them and the log keeps them, so that both are the same. A change of what the privacy page says
 * is a new version too.
 */
const wordings: Readonly<Record<Agreement, readonly Wording[]>> = {
  privacy: [
    {
      since: '2026-11-28',
      words: {
        en: 'By opening my account I agree that this place keeps and shows what is mine as its privacy page says (version {version}).',
        fr: 'En ouvrant mon compte, j’accepte que ce lieu garde et montre mes données comme le dit sa page de confidentialité (version {version}).',
        sr: 'Otvaranjem naloga prihvatam da ovo mesto čuva i prikazuje moje podatke kako piše na stranici o privatnosti (verzija {version}).',
      },
    },
  ],
  'participant-list': [
    {
      since: '2026-11-28',
      words: {
        en: 'The people on this list may be written to: they were told that their addresses are used for this, or gave them for it.',
        fr: 'On peut écrire aux personnes de cette liste : elles savent que leurs adresses servent à cela, ou les ont données pour cela.',
        sr: 'Ljudima sa ove liste sme se pisati: rečeno im je da će se njihove adrese koristiti za ovo, ili su ih za to dali.',
      },
    },
  ],
};

/** The version that pages show now. */
export function currentVersion(agreement: Agreement): number {
  return wordings[agreement].length;
}

/** The day from which the version that pages show now was shown, `2026-11-28`. */
export function currentSince(agreement: Agreement): string {
  return wordings[agreement].at(-1)!.since;
}

/** The words of a version, or null where there is none such. */
export function agreementWords(
  agreement: Agreement,
  version: number,
  locale: Locale,
): string | null {
  const wording = wordings[agreement][version - 1];
  return wording ? textIn(wording.words, locale).replace('{version}', String(version)) : null;
}
