import { describe, expect, it } from '@jest/globals';
import { FakeClock, SmtpSink, testDatabase, testWorker } from '@peerloop/testing';
import { UnitOfWork } from '../database/unit-of-work.js';
import { MailLedger } from './mail-ledger.js';
import { MailOutbox } from './mail-outbox.js';

describe('a mail server that is away', () => {
  it('costs no mail, and gets it when it is back', async () => {
    const clock = new FakeClock();
    const database = await testDatabase();
    const gone = await SmtpSink.start();
    await gone.stop();
    const worker = await testWorker({ databaseUrl: database.url, clock, smtpUrl: gone.url });
    try {
      await worker.get(UnitOfWork).run((tx) =>
        worker.get(MailOutbox).queue(tx, {
          key: 'patient',
          to: { name: '', address: 'patient@demo.peerloop.example' },
          subject: 'Hello',
          text: 'Hello',
          html: '<p>Hello</p>',
        }),
      );
      await worker.runtime.drain();
      expect(await worker.get(MailLedger).counts()).toMatchObject({ pending: 1, sent: 0 });
    } finally {
      await worker.stop();
    }
    const back = await SmtpSink.start({}, gone.port);
    const next = await testWorker({ databaseUrl: database.url, clock, smtpUrl: back.url });
    try {
      clock.advance({ minutes: 5 });
      await next.runtime.drain();
      expect(back.to('patient@demo.peerloop.example')).toHaveLength(1);
    } finally {
      await next.stop();
      await back.stop();
      await database.drop();
    }
  });
});
