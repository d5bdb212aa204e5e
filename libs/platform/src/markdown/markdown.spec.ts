import { describe, expect, it } from '@jest/globals';
import { Markdown } from './markdown.js';

const markdown = new Markdown();

describe('Markdown', () => {
  it('renders what practitioners write', () => {
    const html = markdown.render('**Land** [map](https://example.org)\n\n- one\n- two\n\n> said');
    expect(html).toContain('<strong>Land</strong>');
    expect(html).toContain('<a href="https://example.org" rel="nofollow noopener ugc">map</a>');
    expect(html).toContain('<li>one</li>');
    expect(html).toContain('<blockquote>');
  });

  it('lowers headings below those of the page', () => {
    expect(markdown.render('# Title')).toBe('<h3>Title</h3>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '![x](https://example.org/pixel.png)',
    '<a href="javascript:alert(1)">x</a>',
    '<svg/onload=alert(1)>',
    '[x](<JaVaScRiPt:alert(1)>)',
    '<iframe src="https://example.org">',
    '[x]: javascript:alert(1)\n\n[x]',
  ])('leaves nothing that runs or loads in %s', (source) => {
    const html = markdown.render(source);
    expect(html).not.toMatch(
      /<(script|img|svg|iframe)|<[^>]*\son\w+=|<[^>]*href="(javascript|data|vbscript)/i,
    );
  });

  it('cuts an excerpt at a word and strips marks', () => {
    expect(markdown.excerpt('A **bold** start of a rather long text', 14)).toBe('A bold start …');
    expect(markdown.excerpt('short', 14)).toBe('short');
  });

  it('makes plain text with lines, lists and addresses, and no marks', () => {
    const source = [
      '# Agenda',
      'A **bold** [map](https://example.org/map) and <https://example.org>,',
      'or [write](mailto:ana@example.org).',
      '',
      '- 14:00 Welcome',
      '- 14:10 *The* register',
      '  1. old',
      '  2. new',
      '',
      '> said\n>\n> twice',
      '',
      '```\ncode *as it is*\n```',
      '',
      '| a | b |\n|---|---|\n| 1 | `2` |',
      '',
      '<b>kept</b> &amp; done\\*',
    ].join('\n');
    expect(markdown.asPlainText(source)).toBe(
      [
        'Agenda',
        'A bold map (https://example.org/map) and https://example.org,\n' +
          'or write (ana@example.org).',
        '- 14:00 Welcome\n- 14:10 The register\n  1. old\n  2. new',
        '> said\n> \n> twice',
        'code *as it is*',
        'a | b\n1 | 2',
        '<b>kept</b> & done*',
      ].join('\n\n'),
    );
  });

  it('keeps every script', () => {
    expect(markdown.plain('مرحبا **Здраво** žšć 👩🏽‍🌾')).toBe('مرحبا Здраво žšć 👩🏽‍🌾');
  });
});
