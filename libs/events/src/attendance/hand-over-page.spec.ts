import { describe, expect, it } from '@jest/globals';
import { handOverPage } from './hand-over-page.js';

describe('the page on the way to a meeting', () => {
  it('leads on by itself and by a link, in the visitor’s language', () => {
    const page = handOverPage('https://meet.example.org/1?a=b&c=d', 'fr');
    expect(page).toContain('content="0; url=https://meet.example.org/1?a=b&amp;c=d"');
    expect(page).toContain('<a href="https://meet.example.org/1?a=b&amp;c=d"');
    expect(page).toContain('<html lang="fr" dir="ltr">');
  });

  it('lets no address break out of it', () => {
    const page = handOverPage('https://meet.example.org/"><script>alert(1)</script>', 'en');
    expect(page).not.toContain('<script>');
  });
});
