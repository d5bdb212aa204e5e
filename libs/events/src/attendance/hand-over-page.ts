import { escapeHtml, htmlLanguage, type Locale } from '@peerloop/kernel';
import { eventMessages as messages } from '../events.messages.js';

/**
 * A page that leads on to a meeting by itself. Pages allow their forms to lead to ourselves only
 * (`form-action`), and browsers hold redirects of a form to that, so after a POST it takes a page.
 */
export function handOverPage(meetingUrl: string, locale: Locale): string {
  const url = escapeHtml(meetingUrl);
  return `<!doctype html>
<html ${htmlLanguage(locale)}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>${escapeHtml(messages.text(locale, 'onYourWay'))}</title>
<h1>${escapeHtml(messages.text(locale, 'onYourWay'))}</h1>
<p><a href="${url}" rel="noreferrer">${escapeHtml(messages.text(locale, 'goToMeeting'))}</a></p>
</html>
`;
}
