import { describe, expect, it } from '@jest/globals';
import { renderMail, type MailContent } from './mail-layout.js';

const content: MailContent = {
  locale: 'sr',
  heading: 'Novi odgovor',
  paragraphs: ['Jelena <jelena> je odgovorila & pita:\nkada?'],
  facts: [{ label: 'Kada', value: 'sutra u 14.00' }],
  body: { html: '<p>Da, <strong>hajde</strong>.</p>', text: 'Da, hajde.\nVidimo se.' },
  action: { label: 'Otvori temu', url: 'https://peerloop.example/threads/1?a=1&b=2' },
  secondaryActions: [{ label: 'Možda', url: 'https://peerloop.example/maybe' }],
  footer: [
    'Dobijate ovo jer pratite temu.',
    { label: 'Promeni', url: 'https://peerloop.example/settings' },
  ],
};

describe('renderMail', () => {
  it('says everything in the text part', () => {
    expect(renderMail(content).text).toBe(
      [
        'Novi odgovor',
        '============',
        '',
        'Jelena <jelena> je odgovorila & pita:\nkada?',
        '',
        'Kada: sutra u 14.00',
        '',
        '> Da, hajde.\n> Vidimo se.',
        '',
        'Otvori temu:\nhttps://peerloop.example/threads/1?a=1&b=2&lang=sr',
        '',
        'Možda:\nhttps://peerloop.example/maybe?lang=sr',
        '',
        '-- \nDobijate ovo jer pratite temu.\nPromeni: https://peerloop.example/settings?lang=sr',
        '',
      ].join('\n'),
    );
  });

  it('sets colons as the language does', () => {
    const { text } = renderMail({ ...content, locale: 'fr' });
    expect(text).toContain('Kada\u00a0: sutra u 14.00');
    expect(text).toContain('Otvori temu\u00a0:\nhttps://peerloop.example/threads/1');
    expect(text).toContain('Možda\u00a0:\n');
    expect(text).toContain('Promeni\u00a0: https://peerloop.example/settings');
  });

  it('escapes every text in the HTML part, and leaves rendered Markdown as it is', () => {
    const { html } = renderMail(content);
    expect(html).toContain('Jelena &lt;jelena&gt; je odgovorila &amp; pita:<br>');
    expect(html).not.toContain('<jelena>');
    expect(html).toContain('<p>Da, <strong>hajde</strong>.</p>');
    expect(html).toContain('href="https://peerloop.example/threads/1?a=1&amp;b=2&amp;lang=sr"');
  });

  it('cannot be left by a quote in a text', () => {
    const { html } = renderMail({ ...content, heading: '"><script>alert(1)</script>' });
    expect(html).not.toContain('<script>');
  });

  it('names its language and direction', () => {
    expect(renderMail(content).html).toContain('<html lang="sr-Latn" dir="ltr">');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', '/relative', 'https://a"b'])(
    'refuses the link %s',
    (url) => {
      expect(() => renderMail({ ...content, action: { label: 'x', url } })).toThrow('no link');
      expect(() => renderMail({ ...content, footer: [{ label: 'x', url }] })).toThrow('no link');
    },
  );
});
