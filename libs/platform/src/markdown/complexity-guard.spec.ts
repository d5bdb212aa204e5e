import { describe, expect, it } from '@jest/globals';
import { Markdown } from './markdown.js';
import { isTooComplex } from './complexity-guard.js';

const size = 20_000;
const fill = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const half = (left: string, right: string): string =>
  left.repeat(Math.floor(size / 2 / left.length)) + right.repeat(size / 2 / right.length);
const rows = (columns: number, row: string): string =>
  `${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n`.padEnd(size, row);

// Each of these kept a processor busy for between half a second and half a minute, or overflowed
// the stack. Together they outlast the time a test has, many times over.
const complex: Record<string, string> = {
  quotes: fill('>'),
  'spaced quotes': fill('> '),
  'numbered lists': fill('1. '),
  bullets: fill('- '),
  'indented lists': Array.from({ length: 190 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  emphasis: fill('*a_'),
  'strong emphasis': fill('*a**a'),
  'open and closed emphasis': half('*a ', 'b*'),
  'one long run of stars each side': half('*', '*'),
  strikes: fill('~~a'),
  code: fill('`a'),
  brackets: half('[', ']'),
  'brackets in emphasis': fill('*['),
  headings: fill('a\n=\n'),
  'wide tables': rows(3000, '|\n'),
  'long tables': rows(2, '|a|\n'),
  'short rows of wide tables': rows(400, 'a\n'),
  'emphasis in lists that are none': fill('2. *a\n'),
  footnotes: fill('[^a]: x\n'),
};

describe('a text too complex to parse', () => {
  const markdown = new Markdown();

  it.each(Object.entries(complex))('%s: is shown as it was written', (_, source) => {
    expect(isTooComplex(source)).toBe(true);
    expect(markdown.render(source)).toMatch(/^<p>/);
    expect(markdown.excerpt(source, 100).length).toBeLessThanOrEqual(102);
  });

  it('is escaped all the same', () => {
    const source = `${fill('>')}\n\n<script>alert(1)</script>\nand [this](javascript:alert(1))`;
    const html = markdown.render(source);
    expect(html).toContain('<p>&#x3C;script>alert(1)&#x3C;/script><br>and [this]');
    expect(html).not.toMatch(/<(script|a)\b/);
  });
});

describe('what people write', () => {
  const paragraph =
    'The **cadastre** of [Novi Brod](https://example.org/a_b_c) has `4,200` _plots_; see *below*.\n\n';
  const list = '- **Vršac**: [minutes](https://example.org), *good*\n';
  const table = `|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n${'|1|2|3|4|5|6|7|**8**|\n'.repeat(200)}`;

  it.each([
    ['long texts', fill(paragraph)],
    ['long lists', fill(list)],
    ['a large table', table],
    ['answers within answers', `${'>'.repeat(12)} said\n\n`.repeat(50)],
    ['lines to fill in', 'Name: ______________  Place: ______________\n'.repeat(100)],
    ['a line under the title', 'Report\n======\n\nFirst part\n----------\n\ntext\n\n'.repeat(60)],
    ['a drawing in code', `\`\`\`\n${'  +----+----+\n  |    |    |\n'.repeat(60)}\`\`\``],
    ['nothing', ''],
  ])('is parsed: %s', (_, source) => {
    expect(isTooComplex(source)).toBe(false);
  });
});
