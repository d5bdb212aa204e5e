import type { Element, ElementContent, Root, RootContent } from 'hast';

const blocks = /^(p|h[1-6]|ul|ol|li|pre|blockquote|table|tr|hr)$/;

/**
 * Rendered text without any marks, for places that know no HTML: calendar files and the text part of
 * mails. Paragraphs, items of lists, quotations and rows of tables keep lines of their own; a link
 * whose words are not its address says it behind them.
 */
export function plainText(tree: Root): string {
  return blocksOf(tree.children).join('\n\n');
}

/** The texts of what stands between blank lines. */
function blocksOf(nodes: readonly RootContent[]): string[] {
  const found: string[] = [];
  let line: RootContent[] = [];
  const endLine = () => {
    const text = inline(line).trim();
    if (text) found.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !blocks.test(node.tagName)) line.push(node);
    else {
      endLine();
      const text = blockText(node);
      if (text) found.push(text);
    }
  }
  endLine();
  return found;
}

function blockText(node: Element): string {
  if (node.tagName === 'ul' || node.tagName === 'ol') return itemsText(node);
  if (node.tagName === 'blockquote')
    return blocksOf(node.children).join('\n\n').replace(/^/gm, '> ');
  if (node.tagName === 'pre') return inline(node.children).trimEnd();
  if (node.tagName === 'table') return rowsOf(node).join('\n');
  return blocksOf(node.children).join('\n\n');
}

function itemsText(list: Element): string {
  const start = Number(list.properties['start'] ?? 1);
  return elementsOf(list, /^li$/)
    .map((item, index) => {
      const mark = list.tagName === 'ol' ? `${start + index}. ` : '- ';
      // Lists in lists are set in below their item.
      return (
        mark +
        blocksOf(item.children)
          .join('\n')
          .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      );
    })
    .join('\n');
}

function rowsOf(node: Element): string[] {
  return elementsOf(node, /^(thead|tbody|tr)$/).flatMap((part) =>
    part.tagName === 'tr'
      ? [
          elementsOf(part, /^t[hd]$/)
            .map((cell) => inline(cell.children).trim())
            .join(' | '),
        ]
      : rowsOf(part),
  );
}

function elementsOf({ children }: Element, names: RegExp): Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && names.test(child.tagName),
  );
}

function inline(nodes: readonly (RootContent | ElementContent)[]): string {
  return nodes.map(inlineOf).join('');
}

function inlineOf(node: RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const text = inline(node.children);
  const href = node.properties['href'];
  if (node.tagName !== 'a' || typeof href !== 'string') return text;
  const address = href.replace(/^mailto:/, '');
  return text === href || text === address || !text ? text || address : `${text} (${address})`;
}
