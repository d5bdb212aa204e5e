import { parseMailAddress, type Fact, type FieldProblem } from '@peerloop/kernel';
import { readMailboxLine, type ListedMailbox } from './mailbox-list.js';

/** Somebody without an account, as named in a list. */
export interface ListedGuest {
  /** As `parseMailAddress` answers it. */
  readonly address: string;
  /** Empty when the list does not say. */
  readonly name: string;
}

export interface GuestLines {
  /** In the order of the list, each address once. */
  readonly guests: readonly ListedGuest[];
  /** One per bad entry: `guests.<number of the line>`, counted from 1. */
  readonly problems: readonly FieldProblem[];
}

export const maxGuests = 200;
const maxName = 120;

// They show nothing and come along from web pages. Joiners stay: scripts need them.
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * Reads a pasted list of guests, as people have it in mail programs and sheets: one or several to a
 * line, in any mixture (see {@link readMailboxLine}).
 */
export function readGuestLines(text: string): GuestLines {
  const guests = new Map<string, ListedGuest>();
  const problems: FieldProblem[] = [];
  text.split(/\r\n?|\n/).forEach((line, index) => {
    const shown = line.replace(invisible, '');
    if (shown.trim() === '') return;
    const field = `guests.${index + 1}`;
    const { mailboxes, leftOver } = readMailboxLine(shown);
    for (const mailbox of mailboxes) {
      const reading = parseMailAddress(mailbox.address);
      const fault = faultOf(mailbox, reading);
      if (fault) problems.push({ field, ...fault });
      else if (reading.ok && !guests.has(reading.address)) {
        guests.set(reading.address, { address: reading.address, name: mailbox.name });
      }
    }
    if (leftOver.length > 0 || mailboxes.length === 0) {
      problems.push({ field, code: 'LINE_WITHOUT_ADDRESS' });
    }
  });
  return { guests: [...guests.values()], problems };
}

function faultOf(
  { name, address }: ListedMailbox,
  reading: ReturnType<typeof parseMailAddress>,
): Omit<FieldProblem, 'field'> | null {
  if (address === '') return { code: 'LINE_WITHOUT_ADDRESS' };
  if (!reading.ok) {
    const facts: Record<string, Fact> = { text: address.slice(0, 100) };
    if (reading.suggestion) facts['suggestion'] = reading.suggestion;
    return { code: reading.code, facts };
  }
  return Array.from(name).length > maxName ? { code: 'TOO_LONG', facts: { max: maxName } } : null;
}
