import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DevMailbox } from './dev-mailbox.js';
import { MailLedger } from './mail-ledger.js';
import { MailOutbox } from './mail-outbox.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

/** Writing mails, and reading what became of them; sending is the worker's (WorkerRuntimeModule). */
@Global()
@Module({})
export class MailModule {
  /** @throws Error in production without a mail server */
  static for(settings: MailSettings): DynamicModule {
    if (settings.production && settings.smtpUrl === null) {
      throw new Error('SMTP_URL is missing: in production mails must leave');
    }
    return {
      module: MailModule,
      providers: [
        { provide: MAIL_SETTINGS, useValue: settings },
        MailOutbox,
        MailLedger,
        DevMailbox,
      ],
      exports: [MAIL_SETTINGS, MailOutbox, MailLedger, DevMailbox],
    };
  }
}
