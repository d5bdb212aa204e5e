import type { Element, ElementContent, Root, RootContent } from 'hast';

/** `lines`: to be read as it stands. `words`: to become one line, so without bullets and addresses. */
export type PlainTextStyle = 'lines' | 'words';

/** Leads from a note back to where it is referred to. */
const backToText = '↩';

const blocks = /^(p|h[1-6]|ul|ol|li|pre|blockquote|table|tr|hr)$/;

/**
 * Rendered text without any marks, for places that know no HTML: calendar files, excerpts and the
 * text part of mails. Paragraphs, items of lists, quotations and rows of tables keep lines of their
 * own; a link whose words are not its address says it behind them.
 */
export function plainText(tree: Root, style: PlainTextStyle): string {
  return new PlainText(style).blocksOf(tree.children).join('\n\n');
}

class PlainText {
  constructor(private readonly style: PlainTextStyle) {}

  /** The texts of what stands between blank lines. */
  blocksOf(nodes: readonly RootContent[]): string[] {
    const found: string[] = [];
    let line: RootContent[] = [];
    const endLine = () => {
      const text = this.inline(line).trim();
      if (text) found.push(text);
      line = [];
    };
    for (const node of nodes) {
      if (node.type !== 'element' || !blocks.test(node.tagName)) line.push(node);
      else {
        endLine();
        const text = this.blockText(node);
        if (text) found.push(text);
      }
    }
    endLine();
    return found;
  }

  private blockText(node: Element): string {
    if (node.tagName === 'ul' || node.tagName === 'ol') return this.itemsText(node);
    if (node.tagName === 'pre') return this.inline(node.children).trimEnd();
    if (node.tagName === 'table') return this.rowsOf(node).join('\n');
    const text = this.blocksOf(node.children).join('\n\n');
    return node.tagName === 'blockquote' && this.style === 'lines'
      ? text.replace(/^/gm, '> ')
      : text;
  }

  private itemsText(list: Element): string {
    const start = Number(list.properties['start'] ?? 1);
    const bullet = this.style === 'lines' ? '- ' : '';
    return elementsOf(list, /^li$/)
      .map((item, index) => {
        // Only notes have an id; the text says `[1]` where it refers to one.
        const number = item.properties['id'] ? `[${index + 1}] ` : `${start + index}. `;
        const mark = list.tagName === 'ol' ? number : bullet;
        // Lists in lists are set in below their item.
        return (
          mark +
          this.blocksOf(item.children)
            .join('\n')
            .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
        );
      })
      .join('\n');
  }

  private rowsOf(node: Element): string[] {
    return elementsOf(node, /^(thead|tbody|tr)$/).flatMap((part) =>
      part.tagName === 'tr'
        ? [
            elementsOf(part, /^t[hd]$/)
              .map((cell) => this.inline(cell.children).trim())
              .join(' | '),
          ]
        : this.rowsOf(part),
    );
  }

  private inline(nodes: readonly (RootContent | ElementContent)[]): string {
    return nodes
      .map((node, index) => {
        const before = nodes[index - 1];
        const isBroken = before?.type === 'element' && before.tagName === 'br';
        // A break in HTML is followed by one in its source.
        const text = this.inlineOf(node);
        return isBroken ? text.replace(/^\n/, '') : text;
      })
      .join('');
  }

  private inlineOf(node: RootContent | ElementContent): string {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    if (node.tagName === 'br') return '\n';
    const text = this.inline(node.children);
    const href = node.properties['href'];
    if (node.tagName !== 'a' || typeof href !== 'string') return text;
    // To a note and back.
    if (href.startsWith('#')) return text === backToText ? '' : text;
    const address = href.replace(/^(mailto|tel):/, '');
    if (text === href || text === address || !text) return text || address;
    return this.style === 'lines' ? `${text} (${address})` : text;
  }
}

function elementsOf({ children }: Element, names: RegExp): Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && names.test(child.tagName),
  );
}
