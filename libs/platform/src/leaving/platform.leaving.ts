import { goesWithRow, namesNobody, settledBy, stays, type LeavingPart } from './leaving-rule.js';

/** What the platform keeps of somebody who leaves. How long is a matter of `platform.retention.ts`. */
export const platformLeaving: LeavingPart = {
  context: 'platform',
  rules: [
    settledBy(
      `DELETE FROM idempotent_call WHERE owner = :account::text`,
      'idempotent_call.owner',
      'idempotent_call.answer',
    ),
    goesWithRow('idempotent_call.key', 'idempotent_call.fingerprint'),
    // Read as a whole: it happens seldom, and an index would cost every mail. What a worker is handing
    // over at this moment is its own.
    settledBy(
      `DELETE FROM mail_delivery WHERE to_address = :address AND state <> 'claimed'`,
      'mail_delivery.to_address',
      'mail_delivery.to_name',
    ),
    stays(
      'mails to others may speak of her; they are purged after a month',
      'mail_delivery.text',
      'mail_delivery.html',
      'mail_delivery.subject',
      'mail_delivery.headers',
      'mail_delivery.attachments',
      'mail_delivery.ics',
      'mail_delivery.key',
      'mail_delivery.message_id',
      'mail_delivery.last_error',
    ),
    // What a file is for, and whose it is, says whoever refers to it.
    namesNobody('stored_file.hash', 'stored_file.kind'),
    namesNobody('mail_delivery.about', 'mail_delivery.claimed_by', 'worker_process.host'),
    settledBy(`DELETE FROM mail_suppression WHERE address = :address`, 'mail_suppression.address'),
    settledBy(`DELETE FROM mail_opt_out WHERE address = :address`, 'mail_opt_out.address'),
    goesWithRow('mail_suppression.reason', 'mail_opt_out.list_id'),
    settledBy(
      `DELETE FROM dev_mail WHERE lower(to_address) = :address`,
      'dev_mail.to_address',
      'dev_mail.subject',
      'dev_mail.raw',
    ),
    stays('events are purged a week after the last listener', 'outbox_event.payload'),
    stays('ids of things that are gone; purged after a month', 'newest_event.subject'),
    stays('counters of attempts are purged with their window', 'rate_limit.key'),
    stays('messages on their way, for half a minute', 'socket_io_attachments.payload'),
    namesNobody(
      'newest_event.line',
      'outbox_event.name',
      'outbox_event.listeners',
      'processed_event.event_id',
      'processed_event.listener',
      'seeding.world',
      'told_key.hash',
    ),
  ],
};
