import { describe, expect, it } from '@jest/globals';
import { securityHeaders } from './security-headers.ts';

const of = (url: string) => securityHeaders(new URL(url));

describe('the headers of pages', () => {
  it.each([
    '/i/abc',
    '/i/abc?join=early',
    '/confirm?token=abc',
    '/join?token=abc',
    '/sign-in/link?token=abc',
    '/reset-password/new?token=abc',
  ])('%s tells no other site where the reader comes from', (path) => {
    expect(of(`http://localhost${path}`)['referrer-policy']).toBe('same-origin');
  });

  it('keep browsers on HTTPS where there is HTTPS, and nowhere else', () => {
    expect(of('https://loop.example/')['strict-transport-security']).toBe('max-age=31536000');
    expect(of('http://localhost/')['strict-transport-security']).toBeUndefined();
  });

  it('are the same for all other pages', () => {
    expect(of('http://localhost/topics')).toEqual({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  });
});
