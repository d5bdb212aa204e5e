import { htmlLanguage, type Locale } from '@peerloop/kernel';
import { unsubscribeMessages as messages } from './unsubscribe.messages.js';

/** A page of its own: it works in the plainest browser a mail program has. */
export function unsubscribePage(locale: Locale, step: 'ask' | 'done'): string {
  const text = messages.text(locale, step);
  const form =
    step === 'ask'
      ? `<form method="post"><button>${messages.text(locale, 'do')}</button></form>\n`
      : '';
  return `<!doctype html>
<html ${htmlLanguage(locale)}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${text}</title>
<h1>${text}</h1>
${form}</html>
`;
}
