import { parseMailAddress, type Fact, type FieldProblem } from '@peerloop/kernel';

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

interface Entry {
  readonly name: string;
  readonly address: string;
}

/**
 * Reads a pasted list of guests, as people have it in mail programs and sheets: one or several to a
 * line, `ana@example.org`, `Ana Marić <ana@example.org>`, or name and address in cells that a comma,
 * a semicolon or a tab divides, in either order.
 */
export function readGuestLines(text: string): GuestLines {
  const guests = new Map<string, ListedGuest>();
  const problems: FieldProblem[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    for (const entry of entriesOf(line)) {
      const reading = parseMailAddress(entry.address);
      const fault = faultOf(entry, reading);
      if (fault) problems.push({ field: `guests.${index + 1}`, ...fault });
      else if (reading.ok && !guests.has(reading.address)) {
        guests.set(reading.address, { address: reading.address, name: entry.name });
      }
    }
  });
  return { guests: [...guests.values()], problems };
}

function faultOf(
  { name, address }: Entry,
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

function entriesOf(line: string): Entry[] {
  if (line.includes('<')) return bracketed(line);
  const cells = line
    .split(/[,;\t]/)
    .map((cell) => unquoted(cell))
    .filter((cell) => cell !== '');
  const addresses = cells.filter((cell) => cell.includes('@'));
  if (addresses.length === 0) return [{ name: '', address: '' }];
  if (addresses.length > 1) return addresses.map((address) => ({ name: '', address }));
  const name = cells.filter((cell) => !cell.includes('@')).join(' ');
  return [{ name, address: addresses[0]! }];
}

/**
 * `Marić, Ana <ana@example.org>; Boris <boris@example.org>`. Cut by hand: a pattern would look at a
 * long line without a closing bracket once for each of its letters.
 */
function bracketed(line: string): Entry[] {
  const found: Entry[] = [];
  let start = 0;
  for (let open = line.indexOf('<'); open >= 0; open = line.indexOf('<', start)) {
    const close = line.indexOf('>', open);
    if (close < 0) break;
    const name = unquoted(line.slice(start, open).replace(/^[\s,;]+/, ''));
    found.push({ name, address: line.slice(open + 1, close).trim() });
    start = close + 1;
  }
  return found.length > 0 ? found : [{ name: '', address: line.trim() }];
}

// Nothing longer is a name or an address, and quotation marks need not be looked for in it.
const longestCell = 1000;

function unquoted(text: string): string {
  if (text.length > longestCell) return text.trim();
  return text
    .trim()
    .replace(/^["'“„]+|["'”“]+$/gu, '')
    .trim();
}
