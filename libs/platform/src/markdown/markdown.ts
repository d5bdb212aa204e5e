import { Injectable } from '@nestjs/common';
import type { Element, ElementContent, Text } from 'hast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { showInAllowedElements } from './as-shown.js';
import { anglesAreText, keepWhatWasTyped } from './as-typed.js';
import { plainText } from './plain-text.js';
import { isTooComplex } from './complexity-guard.js';

// Headings of a post must not compete with those of the page around it, and images would let a
// reader be tracked, so neither is in the list.
const schema: Options = {
  ...defaultSchema,
  tagNames: [
    'p',
    'br',
    'hr',
    'strong',
    'em',
    'del',
    'code',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'sup',
    'h3',
    'h4',
    'h5',
    'h6',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  attributes: {
    // Ids are made for footnotes; nobody can type one.
    a: ['href', 'rel', 'title', 'id'],
    ol: ['start'],
    li: ['value', 'id'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobberPrefix: '',
};

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(anglesAreText)
  .use(keepWhatWasTyped)
  // People press Enter to begin a line.
  .use(remarkBreaks)
  .use(remarkRehype, { clobberPrefix: '' })
  .use(showInAllowedElements)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };

/** Paragraphs and lines of a text that is not parsed, escaped and nothing more. */
function asWritten(source: string): string {
  const paragraphs = source.split(/\n{2,}/).map((paragraph): Element => {
    const lines = paragraph.split('\n').flatMap((value, index): ElementContent[] => {
      const text: Text = { type: 'text', value };
      return index === 0 ? [text] : [{ ...lineBreak }, text];
    });
    return { type: 'element', tagName: 'p', properties: {}, children: lines };
  });
  return toHtml.stringify({ type: 'root', children: paragraphs });
}

/** Turns what peers write into safe HTML, once, when it is written. */
@Injectable()
export class Markdown {
  /** GitHub-flavoured Markdown → HTML of an allow-list of elements. No word of the source is lost. */
  render(source: string): string {
    return isTooComplex(source) ? asWritten(source) : String(toHtml.processSync(source));
  }

  /** The text as people write it without Markdown: lines and lists stay, marks go. */
  asPlainText(source: string): string {
    return isTooComplex(source) ? source.trim() : plainText(treeOf(source), 'lines');
  }

  /** The first words as plain text, for lists, mails and previews. */
  excerpt(source: string, maxCharacters: number): string {
    const text = this.plain(source);
    const characters = Array.from(text);
    if (characters.length <= maxCharacters) return text;
    const cut = characters.slice(0, maxCharacters).join('');
    return `${cut.replace(/\s+\S*$/u, '')} …`;
  }

  /** The text on one line, without marks and addresses. */
  plain(source: string): string {
    const text = isTooComplex(source) ? source : plainText(treeOf(source), 'words');
    return text.replace(/\s+/gu, ' ').trim();
  }
}

function treeOf(source: string) {
  return toHtml.runSync(toHtml.parse(source), source);
}
