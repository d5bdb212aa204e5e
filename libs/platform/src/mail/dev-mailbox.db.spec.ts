import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@peerloop/kernel';
import {
  FakeClock,
  headOf,
  startReplica,
  StubViewers,
  testDatabase,
  testWorker,
  type TestDatabase,
  type TestWorker,
} from '@peerloop/testing';
import { Sql } from '../database/sql.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { DevMailboxController } from './dev-mailbox.controller.js';
import { DevMailbox } from './dev-mailbox.js';
import { MailModule } from './mail.module.js';
import { MailOutbox } from './mail-outbox.js';

describe('the dev mailbox', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let mailbox: DevMailbox;

  beforeAll(async () => {
    database = await testDatabase();
    worker = await testWorker({ databaseUrl: database.url, clock: new FakeClock() });
    mailbox = worker.get(DevMailbox);
    const mails = ['one', 'two', 'three'].map((key) => ({
      key,
      to: { name: 'Ана', address: `${key === 'three' ? 'other' : 'ana'}@demo.peerloop.example` },
      subject: `Тема ${key}`,
      text: 'Здраво 👋',
      html: '<p>Здраво 👋</p>',
      attachments: [{ filename: 'списак.csv', contentType: 'text/csv', content: 'а;б' }],
      ics: { method: 'REQUEST' as const, content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    }));
    for (const mail of mails) {
      await worker.get(UnitOfWork).run((tx) => worker.get(MailOutbox).queue(tx, mail));
      await worker.runtime.drain();
    }
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await database.drop();
  });

  it('lists mails newest first, page by page', async () => {
    const first = await mailbox.list({ first: 2 });
    expect(first.edges.map(({ node }) => node.subject)).toEqual(['Тема three', 'Тема two']);
    const second = await mailbox.list({ first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.subject)).toEqual(['Тема one']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('lists the mails of one address', async () => {
    const page = await mailbox.list({ first: 10 }, 'other@demo.peerloop.example');
    expect(page.edges.map(({ node }) => node.to)).toEqual(['other@demo.peerloop.example']);
  });

  it('shows a mail as a mail program would', async () => {
    const { edges } = await mailbox.list({ first: 1 });
    const mail = await mailbox.one(edges[0]!.node.id);
    expect(mail).toMatchObject({
      to: 'other@demo.peerloop.example',
      from: '"Peerloop" <no-reply@peerloop.example>',
      subject: 'Тема three',
      html: '<p>Здраво 👋</p>',
    });
    expect(mail.text.trim()).toBe('Здраво 👋');
    expect(mail.headers).toContainEqual({ name: 'Auto-Submitted', value: 'auto-generated' });
    const names = mail.attachments.map((attachment) => attachment.filename);
    expect(names).toEqual(expect.arrayContaining(['списак.csv', 'invite.ics']));
    const index = names.indexOf('списак.csv');
    const { content } = await mailbox.attachment(mail.id, index);
    expect(content.toString('utf8')).toBe('а;б');
    await expect(mailbox.attachment(mail.id, 99)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mailbox.one(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('answers the page that shows it, and hands attachments out as downloads', async () => {
    const { app, url } = await startReplica({
      databaseUrl: database.url,
      redisUrl: null,
      viewers: new StubViewers(),
      controllers: [DevMailboxController],
      providers: [{ provide: DevMailbox, useValue: mailbox }],
    });
    try {
      const read = async (path: string) => (await fetch(`${url}/dev-mails${path}`)).json();
      const page = (await read('?to=other@demo.peerloop.example')) as Awaited<
        ReturnType<DevMailbox['list']>
      >;
      expect(page.edges.map(({ node }) => node.subject)).toEqual(['Тема three']);
      const id = page.edges[0]!.node.id;
      const mail = (await read(`/${id}`)) as Awaited<ReturnType<DevMailbox['one']>>;
      expect(mail.html).toBe('<p>Здраво 👋</p>');
      const index = mail.attachments.findIndex(({ filename }) => filename === 'списак.csv');
      const file = await fetch(`${url}/dev-mails/${id}/attachments/${index}`);
      expect(file.headers.get('content-disposition')).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent('списак.csv')}`,
      );
      expect(await file.text()).toBe('а;б');
      for (const path of [
        `/${newId()}`,
        '/nonsense',
        `/${id}/attachments/x`,
        `/${id}/attachments/99`,
      ]) {
        expect((await headOf(`${url}/dev-mails${path}`)).status).toBe(404);
      }
    } finally {
      await app.close();
    }
  });

  it('does not exist in production, nor beside a mail server', async () => {
    const from = { name: '', address: 'no-reply@peerloop.example' };
    for (const settings of [
      { production: true, smtpUrl: 'smtp://127.0.0.1' },
      { production: false, smtpUrl: 'smtp://127.0.0.1' },
    ]) {
      const closed = new DevMailbox(worker.get(Sql), {
        from,
        host: 'h.example',
        secretKey: 'a key of the tests',
        ...settings,
      });
      expect(closed.enabled).toBe(false);
      await expect(closed.list({ first: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(() =>
      MailModule.for({
        from,
        host: 'h.example',
        secretKey: 'a key of the tests',
        production: true,
        smtpUrl: null,
      }),
    ).toThrow('SMTP_URL is missing');
  });
});
