import { describe, expect, it } from '@jest/globals';
import { PublicUrl } from '../public-url/public-url.js';
import type { MailSettings } from './mail-settings.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

const linksOf = (secretKey: string) =>
  new UnsubscribeLinks(new PublicUrl('https://peers.test'), { secretKey } as MailSettings);

describe('links that end mails', () => {
  const given = { list: 'events.invitation', who: 'ana@peers.test' };
  const tokenOf = (links: UnsubscribeLinks) =>
    new URL(links.url(given)).searchParams.get('token') ?? '';

  it('open to whoever holds the secret key, in any process and after any time', () => {
    expect(linksOf('the key').read(tokenOf(linksOf('the key')))).toEqual(given);
  });

  it('speak the language of the mail, also where a mail program opens them by itself', () => {
    const { 'List-Unsubscribe': address } = linksOf('the key').headers(given, 'sr');
    expect(address).toBe(`<${linksOf('the key').url(given)}&lang=sr>`);
  });

  it('open nothing when they were signed with another key, or changed', () => {
    const token = tokenOf(linksOf('the key'));
    expect(linksOf('another key').read(token)).toBeNull();
    const other = Buffer.from(JSON.stringify([given.list, 'bob@peers.test'])).toString('base64url');
    expect(linksOf('the key').read(`${other}.${token.split('.')[1]}`)).toBeNull();
    for (const broken of ['', '.', token.slice(0, -1), 'é.é'])
      expect(linksOf('the key').read(broken)).toBeNull();
  });
});
