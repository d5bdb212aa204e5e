import type {
  Definition,
  FootnoteDefinition,
  List,
  ListItem,
  Node,
  Paragraph,
  Root,
  RootContent,
  Table,
} from 'mdast';
import type { Processor } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

type Definitions = Definition | FootnoteDefinition;

/** There is no raw HTML here: `<name of the village>` is text like any other. */
export function anglesAreText(this: Processor) {
  const data = this.data() as { micromarkExtensions?: object[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['htmlFlow', 'htmlText'] } });
}

/**
 * Keeps words and numbers that Markdown takes for its own marks and would not show: definitions that
 * nothing refers to, what stands behind the language of a code block, cells beyond the head of a table, and the
 * numbers of lists that do not count.
 */
export function keepWhatWasTyped() {
  return (tree: Root, file: VFile) => {
    const source = String(file);
    keepDefinitions(tree, source);
    visit(tree, 'list', (list, index, parent) => {
      if (index === undefined || !parent || countsWell(list, parent, source)) return;
      (parent as Root).children.splice(index, 1, ...linesOf(list, source));
      return [SKIP, index];
    });
    visit(tree, 'code', (code) => {
      if (code.meta) code.value = `${code.lang ?? ''} ${code.meta}\n${code.value}`;
    });
    visit(tree, 'table', widen);
  };
}

/** `[Ana]: yes` is a definition to Markdown, and a line of a conversation to everybody else. */
function keepDefinitions(tree: Root, source: string): void {
  const wanted = new Set<string>();
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    wanted.add(keyOf(node as { type: string; identifier: string }));
  });
  visit(tree, ['definition', 'footnoteDefinition'], (node, index, parent) => {
    // The first of a label is the one that counts.
    if (wanted.delete(keyOf(node as Definitions)) || index === undefined || !parent) return;
    (parent as Root).children[index] = paragraphOf(sourceOf(node, source));
    return SKIP;
  });
}

function keyOf({ type, identifier }: { readonly type: string; readonly identifier: string }) {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
}

/**
 * `5. maj` and `12. maj` are dates and no list that starts at five; `5. 5. 2026.` is three lists
 * within each other to Markdown. A list counts one by one, or says 1 in every line and leaves the
 * counting to Markdown.
 */
function countsWell(list: List, parent: Node, source: string): boolean {
  if (!list.ordered) return true;
  const dateWithin = list.children.some(({ children: [first], position }) => {
    return first?.type === 'list' && first.ordered && lineOf(first) === lineOf({ position });
  });
  const inLine = parent.type === 'listItem' && lineOf(parent) === lineOf(list);
  if (dateWithin || (inLine && list.children.length === 1)) return false;
  const marks = list.children.map((item) => markOf(item, source));
  if (marks.every((mark) => /^1\D/.test(mark))) return true;
  return marks.every((mark, index) => mark.slice(0, -1) === String((list.start ?? 1) + index));
}

/** The items of a list as they were typed: lines of one paragraph where each is a line. */
function linesOf(list: List, source: string): RootContent[] {
  const items = list.children.map((item): RootContent[] => {
    const mark = markOf(item, source);
    const [first, ...rest] = item.children.flatMap((child): RootContent[] =>
      child.type === 'list' && !countsWell(child, item, source) ? linesOf(child, source) : [child],
    );
    if (first?.type !== 'paragraph') return [paragraphOf(mark), ...(first ? [first] : []), ...rest];
    first.children.unshift({ type: 'text', value: `${mark} ` });
    return [first, ...rest];
  });
  const lines = items.map(([first, ...rest]) => (rest.length === 0 ? first : undefined));
  if (list.spread || !lines.every((line) => line?.type === 'paragraph')) return items.flat();
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...line.children,
  ]);
  return [{ type: 'paragraph', children }];
}

function markOf(item: ListItem, source: string): string {
  return /^\d+[.)]/.exec(sourceOf(item, source))?.[0] ?? '';
}

function lineOf({ position }: Pick<Node, 'position'>): number | undefined {
  return position?.start.line;
}

/** Cells beyond the head are shown under an empty head. */
function widen(table: Table): void {
  const width = Math.max(...table.children.map((row) => row.children.length));
  table.align = Array.from({ length: width }, (_, column) => table.align?.[column] ?? null);
}

function paragraphOf(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function sourceOf({ position }: Pick<Node, 'position'>, source: string): string {
  return source.slice(position?.start.offset, position?.end.offset);
}
