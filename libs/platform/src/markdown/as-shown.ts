import { createHash } from 'node:crypto';
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Says in words and links what the allow-list of elements has no element for: ticks, pictures and
 * footnotes. Headings become lower than those of the page.
 */
export function showInAllowedElements() {
  return (tree: Root, file: VFile) => {
    visit(tree, 'element', (node, index, parent) => {
      const level = /^h([1-6])$/.exec(node.tagName)?.[1];
      if (level) node.tagName = `h${Math.min(6, Number(level) + 2)}`;
      if (node.tagName === 'img') asLink(node);
      if (node.tagName === 'a') tameLink(node);
      if (index === undefined || !parent) return undefined;
      if (node.tagName === 'input') {
        parent.children[index] = { type: 'text', value: node.properties['checked'] ? '☑' : '☐' };
      }
      if (node.tagName === 'section') {
        (parent as Element).children.splice(index, 1, ...notes(node));
        return [SKIP, index];
      }
      return undefined;
    });
    makeIdsUnique(tree, String(file));
  };
}

/** A picture would let its server see who reads: what it shows is said, and leads to it. */
function asLink(image: Element): void {
  const { src, alt, title } = image.properties;
  image.tagName = 'a';
  image.properties = { href: src, ...(title ? { title } : {}) };
  image.children = [{ type: 'text', value: String(alt || src) }];
}

function tameLink(link: Element): void {
  const href = link.properties['href'] ?? '';
  if (link.properties['dataFootnoteRef'] !== undefined) {
    // `25[1] percent`, not `251 percent`, also where nothing can be raised.
    link.children = [{ type: 'text', value: '[' }, ...link.children, { type: 'text', value: ']' }];
  }
  if (!href.startsWith('#')) link.properties['rel'] = ['nofollow', 'noopener', 'ugc'];
  const isEmpty = !link.children.some((child) => child.type !== 'text' || child.value.trim());
  if (isEmpty) link.children = [{ type: 'text', value: href }];
}

/** The notes without their heading, which would be in a language of its own. */
function notes(section: Element): ElementContent[] {
  const list = section.children.filter(
    (child) => child.type === 'element' && child.tagName === 'ol',
  );
  return [{ type: 'element', tagName: 'hr', properties: {}, children: [] }, ...list];
}

/** Posts stand below each other on a page: the notes of each have ids of their own. */
function makeIdsUnique(tree: Root, source: string): void {
  let prefix = '';
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['id', 'href'] as const) {
      const note = /^(#?)(fn(?:ref)?-.*)$/.exec(properties[name] ?? '');
      if (!note || (name === 'href') !== (note[1] === '#')) continue;
      prefix ||= createHash('sha256').update(source).digest('hex').slice(0, 8);
      properties[name] = `${note[1]}${prefix}-${note[2]}`;
    }
  });
}
