import type { Locale } from '@peerloop/kernel';
import { defineMessages, languageTag } from '@peerloop/platform';

const messages = defineMessages({
  en: {
    ask: 'No more mails of this kind?',
    do: 'Send me no more of them',
    done: 'You will get no more mails of this kind.',
  },
  fr: {
    ask: 'Ne plus recevoir de messages de ce type ?',
    do: 'Ne plus m’en envoyer',
    done: 'Vous ne recevrez plus de messages de ce type.',
  },
  sr: {
    ask: 'Da više ne dobijate ovakve poruke?',
    do: 'Ne šaljite mi ih više',
    done: 'Više nećete dobijati ovakve poruke.',
  },
});

/** A page of its own: it works in the plainest browser a mail program has. */
export function unsubscribePage(locale: Locale, step: 'ask' | 'done'): string {
  const text = messages.text(locale, step);
  const form =
    step === 'ask'
      ? `<form method="post"><button>${messages.text(locale, 'do')}</button></form>\n`
      : '';
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text}</title>
<h1>${text}</h1>
${form}</html>
`;
}
