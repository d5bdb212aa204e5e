import type { SendOutcome } from '../mail-transport.js';

interface SmtpError {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly message: string;
}

// "Bad destination mailbox address" and "mailbox has moved"/"null MX": nobody there (RFC 3463, 7505).
const noMailbox = /^5\d\d[ -](?:5\.1\.(?:1|2|6|10))\b/;

/**
 * What an error of a handing-over means. Only an answer to our own command is an answer; everything
 * else depends on whether the server has seen any of the message.
 *
 * @param messageTouched whether any of the message was handed to the connection
 */
export function sendOutcomeOf(error: Error, messageTouched: boolean): SendOutcome {
  const { code, command, responseCode, response } = error as SmtpError;
  const reason = reasonOf(error);
  const answered =
    typeof responseCode === 'number' && (code === 'EENVELOPE' || code === 'EMESSAGE');
  if (answered) {
    const permanent = responseCode >= 500 && responseCode < 600;
    // A refused sender is our configuration, not this mail's fault, unless the mail is too large.
    const ours = command === 'MAIL FROM' && responseCode !== 552;
    if (!permanent || ours) return { kind: 'later', reason, unreachable: ours };
    return {
      kind: 'refused',
      reason,
      noSuchMailbox: typeof response === 'string' && noMailbox.test(response),
    };
  }
  if (code === 'EENVELOPE' || (code === 'EMESSAGE' && !messageTouched)) {
    return { kind: 'refused', reason, noSuchMailbox: false };
  }
  if (messageTouched) return { kind: 'in-doubt', reason };
  return { kind: 'later', reason, unreachable: true };
}

/** One line for the row. */
export function reasonOf(error: Error): string {
  return error.message.replace(/\s+/g, ' ').slice(0, 500);
}
