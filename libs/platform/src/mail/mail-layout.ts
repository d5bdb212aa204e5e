import { escapeHtml, htmlLanguage, type Locale } from '@peerloop/kernel';
import { languageParameter } from '@peerloop/contracts';
import { mailMessages } from './mail.messages.js';
import { mailStyle as style, mailStyleSheet } from './mail-style.js';

/** Into the product: the page behind it speaks as the mail does, also to a browser that asks for another language. */
export interface MailLink {
  readonly label: string;
  /** Full address, http or https. */
  readonly url: string;
}

/** A footer line: plain text, or a link. */
export type MailFooterLine = string | MailLink;

/** What a mail says, in the reader's language; how it looks is the layout's. All texts are plain. */
export interface MailContent {
  readonly locale: Locale;
  /** Shown by mail programs beside the subject; the first paragraph when left out. */
  readonly preview?: string;
  readonly heading: string;
  /** One text each; a line break in a text stays a line break. */
  readonly paragraphs: readonly string[];
  /** "When: …", "Where: …". */
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  /** What somebody wrote, set apart: HTML from the Markdown renderer, and the same as text. */
  readonly body?: { readonly html: string; readonly text: string };
  /** The one thing to do. */
  readonly action?: MailLink;
  /** Other ways to answer, smaller. */
  readonly secondaryActions?: readonly MailLink[];
  /** Why this came and how to stop it. */
  readonly footer: readonly MailFooterLine[];
}

export interface RenderedMail {
  readonly text: string;
  readonly html: string;
}

const productName = 'Peerloop';

/**
 * The one look of the product's mails: a single column that needs no images and no tables, readable
 * at any width, in the dark, and as plain text.
 *
 * @throws Error on a link that is not http or https
 */
export function renderMail(content: MailContent): RenderedMail {
  const { locale, action, secondaryActions, footer } = content;
  const spoken = {
    ...content,
    ...(action ? { action: spokenIn(locale, action) } : {}),
    secondaryActions: secondaryActions?.map((link) => spokenIn(locale, link)) ?? [],
    footer: footer.map((line) => (typeof line === 'string' ? line : spokenIn(locale, line))),
  };
  return { text: textOf(spoken), html: htmlOf(spoken) };
}

function spokenIn(locale: Locale, { label, url }: MailLink): MailLink {
  const address = new URL(safeUrl(url));
  address.searchParams.set(languageParameter, locale);
  return { label, url: address.href };
}

function textOf(content: MailContent): string {
  const { heading, paragraphs, facts = [], body, action, secondaryActions = [], footer } = content;
  const colon = mailMessages.text(content.locale, 'colon');
  const blocks = [
    `${heading}\n${'='.repeat(Math.min(heading.length, 72))}`,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}${colon} ${value}`).join('\n'),
    body ? body.text.replace(/^/gm, '> ') : '',
    action ? `${action.label}${colon}\n${safeUrl(action.url)}` : '',
    secondaryActions.map(({ label, url }) => `${label}${colon}\n${safeUrl(url)}`).join('\n\n'),
    // "-- " and a line break: mail programs know a signature by it.
    `-- \n${footer.map((line) => textLine(line, colon)).join('\n')}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function textLine(line: MailFooterLine, colon: string): string {
  return typeof line === 'string' ? line : `${line.label}${colon} ${safeUrl(line.url)}`;
}

function htmlOf(content: MailContent): string {
  const { locale, heading, paragraphs, footer } = content;
  const preview = content.preview ?? paragraphs[0] ?? heading;
  return `<!doctype html>
<html ${htmlLanguage(locale)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(heading)}</title>
<style>${mailStyleSheet}</style>
</head>
<body class="paper" style="${style.page}">
<div style="${style.preview}">${escapeHtml(preview)}</div>
<div role="article" aria-roledescription="email" ${htmlLanguage(locale)} style="${style.column}">
<p class="brand" style="${style.brand}">${productName}</p>
<main class="card" style="${style.card}">
<h1 class="ink" style="${style.heading}">${escapeHtml(heading)}</h1>
${paragraphs.map((text) => `<p class="ink" style="${style.paragraph}">${lines(text)}</p>`).join('\n')}
${factsHtml(content)}${bodyHtml(content)}${actionsHtml(content)}</main>
<footer class="soft" style="${style.footer}">
${footer.map((line) => `<p style="${style.footerLine}">${footerHtml(line)}</p>`).join('\n')}
</footer>
</div>
</body>
</html>
`;
}

function factsHtml({ facts = [] }: MailContent): string {
  if (facts.length === 0) return '';
  const rows = facts.map(
    ({ label, value }) =>
      `<dt class="soft" style="${style.factLabel}">${escapeHtml(label)}</dt>` +
      `<dd class="ink" style="${style.factValue}">${lines(value)}</dd>`,
  );
  return `<dl class="facts" style="${style.facts}">${rows.join('\n')}</dl>\n`;
}

function bodyHtml({ body }: MailContent): string {
  return body ? `<div class="ink quote" style="${style.quote}">${body.html}</div>\n` : '';
}

function actionsHtml({ action, secondaryActions = [] }: MailContent): string {
  const main = action
    ? `<p style="${style.actions}"><a class="button" style="${style.button}" href="${href(action.url)}">` +
      `${escapeHtml(action.label)}</a></p>\n` +
      // For mail programs and people that do not trust a button.
      `<p class="soft" style="${style.address}"><a class="soft" style="${style.addressLink}" ` +
      `href="${href(action.url)}">${escapeHtml(action.url)}</a></p>\n`
    : '';
  const others = secondaryActions.map(
    ({ label, url }) =>
      `<a class="quiet" style="${style.quietButton}" href="${href(url)}">${escapeHtml(label)}</a>`,
  );
  return others.length > 0 ? `${main}<p style="${style.actions}">${others.join('\n')}</p>\n` : main;
}

function footerHtml(line: MailFooterLine): string {
  if (typeof line === 'string') return lines(line);
  return `<a class="soft" style="${style.footerLink}" href="${href(line.url)}">${escapeHtml(line.label)}</a>`;
}

function lines(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>\n');
}

function href(url: string): string {
  return escapeHtml(safeUrl(url));
}

function safeUrl(url: string): string {
  if (!/^https?:\/\/[^\s"<>]+$/i.test(url)) throw new Error(`no link for a mail: ${url}`);
  return url;
}
