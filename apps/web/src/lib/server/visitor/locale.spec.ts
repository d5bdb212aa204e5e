import { expect, it } from '@jest/globals';
import { localeOf } from './locale.ts';

/** Somebody whose browser asks for English. */
async function spokenTo(visitor: { chosen?: string; link?: string; account?: string }) {
  const cookies = new Map(visitor.chosen ? [['locale', visitor.chosen]] : []);
  const locale = await localeOf({
    cookies,
    url: new URL(`https://peerloop.test/confirm?token=x&lang=${visitor.link ?? ''}`),
    request: new Request('https://peerloop.test/', { headers: { 'accept-language': 'en' } }),
    locals: { viewer: () => Promise.resolve(visitor.account ? { locale: visitor.account } : null) },
  } as unknown as Parameters<typeof localeOf>[0]);
  return { locale, remembered: cookies.get('locale') };
}

it.each([
  ['what was chosen here', { chosen: 'sr', link: 'fr', account: 'en' }, 'sr', 'sr'],
  ['the language of the account', { link: 'fr', account: 'sr' }, 'sr', 'sr'],
  ['that of the mail', { link: 'fr' }, 'fr', 'fr'],
  ['what the browser asks for', { link: 'de' }, 'en', undefined],
])('speaks %s', async (_, visitor, locale, remembered) => {
  expect(await spokenTo(visitor)).toEqual({ locale, remembered });
});
