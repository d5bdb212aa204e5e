import { Injectable } from '@nestjs/common';
import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { plainText } from './plain-text.js';
import { isTangled } from './tangle.js';

// Headings of a post must not compete with those of the page around it, and images would let a
// reader be tracked, so neither is in the list. Raw HTML never reaches this point: remark-rehype drops it.
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
    a: ['href', 'rel', 'title'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobberPrefix: '',
};

function tameHeadingsAndLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(6, Number(level) + 2)}`;
      if (node.tagName === 'a') node.properties['rel'] = ['nofollow', 'noopener', 'ugc'];
    });
  };
}

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype)
  .use(tameHeadingsAndLinks)
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
  /** GitHub-flavoured Markdown without raw HTML and images → HTML of an allow-list of elements. */
  render(source: string): string {
    return isTangled(source) ? asWritten(source) : String(toHtml.processSync(source));
  }

  /** The text as people write it without Markdown: lines and lists stay, marks go. */
  asPlainText(source: string): string {
    return isTangled(source) ? source.trim() : plainText(toHtml.runSync(toHtml.parse(source)));
  }

  /** The first words as plain text, for lists, mails and previews. */
  excerpt(source: string, maxCharacters: number): string {
    const text = this.plain(source);
    const characters = Array.from(text);
    if (characters.length <= maxCharacters) return text;
    const cut = characters.slice(0, maxCharacters).join('');
    return `${cut.replace(/\s+\S*$/u, '')} …`;
  }

  /** The text without any marks, on one line. */
  plain(source: string): string {
    if (isTangled(source)) return source.replace(/\s+/gu, ' ').trim();
    const parts: string[] = [];
    const tree = toHtml.runSync(toHtml.parse(source));
    visit(tree, (node) => {
      if (node.type === 'text') parts.push(node.value);
      if (node.type === 'element' && /^(p|li|br|h[3-6]|td|th|pre)$/.test(node.tagName))
        parts.push(' ');
    });
    return parts.join('').replace(/\s+/gu, ' ').trim();
  }
}
