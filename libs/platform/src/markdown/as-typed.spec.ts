import { describe, expect, it } from '@jest/globals';
import { tests as examples } from 'commonmark-spec';
import { Markdown } from './markdown.js';

const markdown = new Markdown();

const visible = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
      (whole, hex: string, decimal: string, name: string) =>
        hex || decimal
          ? String.fromCodePoint(Number.parseInt(hex || decimal, hex ? 16 : 10))
          : ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? whole),
    );
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('what was typed', () => {
  it('is all there in every example of the CommonMark specification', () => {
    expect(examples.length).toBeGreaterThan(600);
    const lost = examples.flatMap(({ number, section, markdown: source, html }) => {
      // Raw HTML is text here; elsewhere the specification says which words are seen.
      const isRaw = section === 'HTML blocks' || section === 'Raw HTML';
      const seen = isRaw ? source.replace(/^``` \w+|&\w+;/gm, '') : visible(html);
      const page = visible(markdown.render(source));
      const excerpt = markdown.plain(source);
      const missing = words(seen).filter((word) => !page.includes(word) || !excerpt.includes(word));
      return missing.length > 0 ? [{ number, source, missing }] : [];
    });
    expect(lost).toEqual([]);
  });

  it.each([
    '5. maj: početak\n12. maj: sastanak\n30. maj: kraj',
    '8. mart: one\n8. mart: two',
    '05. maj\n06. maj',
    '5. 5. 2026. sastanak\n6. 5. 2026. kraj',
    '5. 5. 2026.',
    '30. Juni: Ende\n1. Juli: Anfang',
    '2) second\n1) first',
    'Send it to <name of the village> before Friday.',
    '<b>not bold</b> and <!-- a remark -->',
    '<div>\na block\n</div>',
    '<script>alert("seen")</script>',
    'Monday 9:00 arrival\nMonday 10:00 field visit\nTuesday 8:00 departure',
    '[Ana]: yes',
    'a < b and c > d',
    '[^1]: nobody refers to it',
    '[^none] is no note',
  ])('stays as it is on the page and in the mail: %j', (source) => {
    const page = visible(markdown.render(source).replace(/<\/p>|<br>/g, '')).trim();
    expect(page.replace(/ +/g, ' ')).toBe(source);
    expect(markdown.asPlainText(source)).toBe(source);
    expect(markdown.plain(source)).toBe(source.replace(/\s+/g, ' '));
  });

  it.each([
    ['- 5. maj: početak\n- 12. maj: kraj', '- 5. maj: početak\n- 12. maj: kraj'],
    ['5. maj\n6. maj\n7. maj', '5. maj\n6. maj\n7. maj'],
    ['1. first\n1. second', '1. first\n2. second'],
    ['5. maj\n\n   - a\n\n12. maj', '5. maj\n\n- a\n\n12. maj'],
    ['- [x] done\n- [ ] open', '- ☑ done\n- ☐ open'],
    ['![The spring](https://example.org/a.jpg)', 'The spring (https://example.org/a.jpg)'],
    ['![](https://example.org/a.jpg)', 'https://example.org/a.jpg'],
    ['[](https://example.org/b)', 'https://example.org/b'],
    ['[call](tel:+38164000000)', 'call (+38164000000)'],
    ['| a |\n|---|\n| 1 | 2 |', 'a | \n1 | 2'],
    ['``` Minutes of the day\nx\n```', 'Minutes of the day\nx'],
    ['two spaces  \nand a line', 'two spaces\nand a line'],
    ['25[^1] percent\n\n[^1]: Decision.', '25[1] percent\n\n[1] Decision.'],
  ])('%j becomes %j', (source, text) => {
    expect(markdown.asPlainText(source)).toBe(text);
    const page = visible(markdown.render(source));
    for (const word of markdown.plain(source).match(/\p{L}+/gu) ?? []) expect(page).toContain(word);
  });

  it('shows notes that lead there and back, on a page of many posts', () => {
    const html = markdown.render('The fee rose by 25[^1] percent.\n\n[^1]: Decision.');
    const other = markdown.render('Another[^1] post.\n\n[^1]: Note.');
    const ids = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBe(2);
    expect(new Set(ids(html))).toEqual(new Set(targets));
    expect(ids(html).filter((id) => ids(other).includes(id))).toEqual([]);
    expect(html).toContain('25<sup><a');
  });

  it('turns a description into what a calendar can show', () => {
    const source = [
      '## Water *and* land',
      '',
      '1. Read **[the guide](https://example.org/guide_(v2))** first.',
      '2. Bring `maps`; commas, semicolons; and a back\\slash.',
    ].join('\n');
    expect(markdown.asPlainText(source)).toBe(
      'Water and land\n\n' +
        '1. Read the guide (https://example.org/guide_(v2)) first.\n' +
        '2. Bring maps; commas, semicolons; and a back\\slash.',
    );
  });
});
