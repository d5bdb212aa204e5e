import type { PurgeRule } from './purge.js';

const keyed = (table: string, key: string, condition: string): string =>
  `DELETE FROM ${table} WHERE ${key} IN (
     SELECT ${key} FROM ${table} WHERE ${condition} LIMIT $2 FOR UPDATE SKIP LOCKED)
   RETURNING ${key}`;

/** How long the platform's own rows are kept. */
export const platformRetention: readonly PurgeRule[] = [
  {
    name: 'platform.outbox-events',
    kept: 'Domain events that every listener has dealt with; what no listener finished is kept',
    days: 7,
    // Together with the notes of their listeners.
    statement: `WITH old AS (
      DELETE FROM outbox_event WHERE id IN (
        SELECT id FROM outbox_event WHERE completed_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED)
      RETURNING id),
    notes AS (DELETE FROM processed_event USING old WHERE event_id = old.id)
    SELECT id FROM old`,
  },
  {
    name: 'platform.newest-events',
    kept: 'What was the newest event about a thing; as long as an older one may still come it is kept',
    days: 30,
    statement: `DELETE FROM newest_event WHERE (line, subject) IN (
      SELECT line, subject FROM newest_event WHERE handled_at < $1 AND NOT EXISTS (
        SELECT FROM outbox_event
        WHERE dispatched_at IS NOT NULL AND completed_at IS NULL AND outbox_event.position < newest_event.position)
      LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING line`,
  },
  {
    name: 'platform.idempotent-calls',
    kept: 'Answers of mutations sent with an Idempotency-Key',
    days: 2,
    statement: `DELETE FROM idempotent_call WHERE ctid = ANY(ARRAY(
      SELECT ctid FROM idempotent_call WHERE created_at < $1 LIMIT $2))
    RETURNING step`,
  },
  {
    name: 'platform.rate-limits',
    kept: 'Counters of attempts, once their window is over',
    days: 0,
    statement: `DELETE FROM rate_limit WHERE ctid = ANY(ARRAY(
      SELECT ctid FROM rate_limit WHERE expire < (extract(epoch FROM $1::timestamptz) * 1000)::bigint LIMIT $2))
    RETURNING key`,
  },
  {
    // Before the ledger's rule: with nobody to decide, what they say would stay for good.
    name: 'platform.mails-in-doubt',
    kept: 'Mails in doubt, for an administrator to decide; then they are dropped, which the ledger says',
    days: 30,
    statement: `UPDATE mail_delivery
        SET state = 'failed', settled_at = $1::timestamptz + interval '30 days',
            last_error = concat_ws(': ', 'nobody decided for 30 days', last_error)
      WHERE id IN (
        SELECT id FROM mail_delivery WHERE state = 'in_doubt' AND settled_at < $1
         LIMIT $2 FOR UPDATE SKIP LOCKED)
    RETURNING id`,
  },
  {
    // What they said went when they were over; a month is enough to answer "did it leave?".
    name: 'platform.mails',
    kept: 'What became of mails, without what they said',
    days: 30,
    // Their keys are kept as hashes: what was told once is not told again.
    statement: `WITH old AS (
      DELETE FROM mail_delivery WHERE id IN (
        SELECT id FROM mail_delivery
         WHERE settled_at < $1 AND state IN ('sent', 'failed', 'suppressed')
         LIMIT $2 FOR UPDATE SKIP LOCKED)
      RETURNING id, key),
    told AS (INSERT INTO told_key SELECT DISTINCT hash_of_key(key) FROM old ON CONFLICT DO NOTHING)
    SELECT id FROM old`,
  },
  {
    name: 'platform.suppressed-addresses',
    kept: 'Addresses without a mailbox, once they may be tried again',
    days: 0,
    statement: keyed('mail_suppression', 'address', 'until < $1'),
  },
  {
    name: 'platform.dev-mails',
    kept: 'Mails on the dev mailbox page',
    days: 30,
    statement: keyed('dev_mail', 'id', 'received_at < $1'),
  },
  {
    name: 'platform.workers',
    kept: 'Workers that ended without a word',
    days: 1,
    statement: keyed('worker_process', 'id', 'seen_at < $1'),
  },
];
