import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { composeMail, type StoredMail } from './mail-composer.js';
import { checkMail, storedAttachments, type MailInput } from './mail-message.js';
import { messageIdOf } from './mail-settings.js';

const good: MailInput = {
  key: 'reminder:1',
  to: { name: 'Jelena Đorđević', address: 'jelena@demo.peerloop.example' },
  subject: 'Sutra: vebinar o upravljanju zemljištem',
  text: 'Zdravo',
  html: '<p>Zdravo</p>',
};

describe('checkMail', () => {
  it('lets a good mail pass', () => {
    expect(() =>
      checkMail({
        ...good,
        headers: { 'List-Id': '<notifications.peerloop.example>' },
        attachments: [
          { filename: 'list.csv', contentType: 'text/csv; charset=utf-8', content: 'a;b' },
        ],
      }),
    ).not.toThrow();
  });

  const bad: [string, Partial<MailInput>][] = [
    [
      'an address with a line break',
      { to: { name: '', address: 'a@b.example\r\nBcc: c@d.example' } },
    ],
    ['an address that is two', { to: { name: '', address: 'a@b.example, c@d.example' } }],
    ['a name with a line break', { to: { name: 'A\nBcc: c@d.example', address: 'a@b.example' } }],
    ['a subject with a line break', { subject: 'Hello\r\nBcc: c@d.example' }],
    ['an empty subject', { subject: '' }],
    ['an empty text', { text: '' }],
    ['a text with a NUL', { text: 'a\u0000b' }],
    ['a lone surrogate', { html: 'a\ud800b' }],
    ['a header with a line break', { headers: { 'List-Id': '<a>\r\nBcc: c@d.example' } }],
    ['a header of the mailer', { headers: { Bcc: 'c@d.example' } as never }],
    ['a huge text', { text: 'x'.repeat(200_001) }],
    ['a key without end', { key: 'k'.repeat(201) }],
    [
      'an attachment elsewhere',
      { attachments: [{ filename: '../x', contentType: 'text/csv', content: '' }] },
    ],
    [
      'an attachment of no type',
      { attachments: [{ filename: 'x', contentType: 'x\r\ny', content: '' }] },
    ],
    [
      'attachments too large',
      { attachments: [{ filename: 'x', contentType: 'text/csv', content: 'x'.repeat(5_000_001) }] },
    ],
  ];
  it.each(bad)('refuses %s', (_name, part) => {
    expect(() => checkMail({ ...good, ...part })).toThrow('this mail cannot be sent');
  });
});

describe('composeMail', () => {
  const from = { name: 'Peerloop', address: 'no-reply@peerloop.example' };
  const date = new Date('2027-03-01T09:00:00Z');
  const stored = (part: Partial<StoredMail> = {}): StoredMail => ({
    to: good.to,
    subject: good.subject,
    text: good.text,
    html: good.html,
    headers: { 'List-Id': '<notifications.peerloop.example>' },
    attachments: [],
    ics: null,
    messageId: messageIdOf(good.key, 'peerloop.example'),
    ...part,
  });

  it('says what it is, to whom and from whom', async () => {
    const raw = (await composeMail(stored(), { from }, date)).toString('latin1');
    const mail = await simpleParser(raw);
    expect(mail.to).toMatchObject({ value: [good.to] });
    expect(mail.from?.value).toEqual([from]);
    expect(mail.subject).toBe(good.subject);
    expect(mail.date).toEqual(date);
    expect(mail.text?.trim()).toBe('Zdravo');
    expect(mail.html).toBe('<p>Zdravo</p>');
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/im);
    expect(raw).toMatch(/^List-Id: <notifications\.peerloop\.example>\r$/im);
    expect(raw).toMatch(/^Message-ID: <[0-9a-f]{40}@peerloop\.example>\r$/im);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leads answers to whoever reads them', async () => {
    const replyTo = { name: 'Team', address: 'team@peerloop.example' };
    const mail = await simpleParser(await composeMail(stored(), { from, replyTo }, date));
    expect(mail.replyTo?.value).toEqual([replyTo]);
    expect(mail.from?.value).toEqual([from]);
  });

  it('carries a calendar message as an alternative and as an attachment', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    const raw = await composeMail(stored({ ics: { method: 'REQUEST', content } }), { from }, date);
    expect(raw.toString()).toMatch(
      /content-type: text\/calendar; charset=utf-8;\s+method=request/i,
    );
    const mail = await simpleParser(raw);
    const attached = mail.attachments.find(({ filename }) => filename === 'invite.ics');
    expect(attached?.content.toString()).toContain('METHOD:REQUEST');
  });

  it('keeps attachments byte by byte', async () => {
    const content = new Uint8Array([0, 255, 13, 10, 46, 13, 10]);
    const attachments = storedAttachments([
      { filename: 'čćž.bin', contentType: 'application/octet-stream', content },
    ]);
    const mail = await simpleParser(await composeMail(stored({ attachments }), { from }, date));
    expect(mail.attachments[0]).toMatchObject({ filename: 'čćž.bin' });
    expect(new Uint8Array(mail.attachments[0]!.content)).toEqual(content);
  });

  it('gives the same mail the same Message-ID, and another mail another', () => {
    expect(messageIdOf('a', 'h.example')).toBe(messageIdOf('a', 'h.example'));
    expect(messageIdOf('a', 'h.example')).not.toBe(messageIdOf('b', 'h.example'));
  });
});
