import type { Locale } from '@peerloop/kernel';
import { languageTag } from '@peerloop/platform';
import { eventMessages as messages } from '../events.messages.js';

/**
 * A page that leads on to a meeting by itself. Pages allow their forms to lead to ourselves only
 * (`form-action`), and browsers hold redirects of a form to that, so after a POST it takes a page.
 */
export function handOverPage(meetingUrl: string, locale: Locale): string {
  const url = escape(meetingUrl);
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>${escape(messages.text(locale, 'onYourWay'))}</title>
<h1>${escape(messages.text(locale, 'onYourWay'))}</h1>
<p><a href="${url}" rel="noreferrer">${escape(messages.text(locale, 'goToMeeting'))}</a></p>
</html>
`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
