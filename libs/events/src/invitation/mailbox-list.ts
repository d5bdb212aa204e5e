import { parseMailAddress } from '@peerloop/kernel';

/** Somebody as a list names her; the address is not checked yet. */
export interface ListedMailbox {
  name: string;
  readonly address: string;
}

export interface MailboxLine {
  readonly mailboxes: readonly ListedMailbox[];
  /** Names that belong to no address. */
  readonly leftOver: readonly string[];
}

/** What stood before a piece of a line: nothing but blanks, or what divides cells. */
type Divider = '' | ',' | ';' | '\t';

type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly divider: Divider }
  | (ListedMailbox & { readonly kind: 'mailbox'; readonly divider: Divider });

/**
 * Reads one line of mailboxes in any mixture: an address, or a name and an address in angle brackets
 * (RFC 5322, 3.4), side by side; or names and addresses in cells, in either order.
 */
export function readMailboxLine(line: string): MailboxLine {
  const pieces = joinNames(piecesOf(line));
  const mailboxes = pieces.filter((piece) => piece.kind === 'mailbox');
  const texts = pieces.filter((piece) => piece.kind === 'text');
  const [only, second] = mailboxes;
  if (only && !second && only.name === '') {
    only.name = cleanName(texts.map(({ text }) => text).join(' '));
    return { mailboxes, leftOver: [] };
  }
  return { mailboxes, leftOver: giveNames(pieces) };
}

/** Names in cells of their own go to the address after them, or before them where the line begins with one. */
function giveNames(pieces: readonly Piece[]): string[] {
  const isNameFirst = pieces[0]?.kind === 'text';
  const leftOver: string[] = [];
  let names: string[] = [];
  let nameless: ListedMailbox | undefined;
  const settle = (mailbox: ListedMailbox | undefined) => {
    if (mailbox?.name === '') mailbox.name = cleanName(names.join(' '));
    else leftOver.push(...names);
    names = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'text') names.push(piece.text);
    else {
      settle(isNameFirst ? piece : nameless);
      nameless = piece;
    }
  }
  settle(isNameFirst ? undefined : nameless);
  return leftOver;
}

/**
 * `Marić, Ana <ana@example.org>` is one person. `boris@example.org, Boris Ilić, Ana <…>` are two: a name
 * that another may claim is not put before hers.
 */
function joinNames(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'mailbox' && piece.name !== '') {
      let divider = piece.divider;
      for (let last = joined.at(-1); last?.kind === 'text'; last = joined.at(-1)) {
        if (!belongs(last.text, divider, joined.at(-2))) break;
        piece.name = `${last.text}${divider === ',' ? ', ' : ' '}${piece.name}`;
        divider = last.divider;
        joined.pop();
      }
    }
    joined.push(piece);
  }
  return joined;
}

function belongs(text: string, divider: Divider, before: Piece | undefined): boolean {
  if (divider !== ',') return divider === '\t';
  const isClaimed = before?.kind === 'mailbox' && before.name === '';
  return !isClaimed || !text.includes(' ');
}

/** Cut by hand: a pattern would look at a long line without a closing bracket once for each letter. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  const last = { '"': line.lastIndexOf('"'), '<': line.lastIndexOf('>') };
  let divider: Divider = '';
  // Where the cell begins, and what of it was within quotation marks.
  let [start, quoted] = [0, ''];
  for (let at = 0; at <= line.length; at += 1) {
    const letter = line.charAt(at);
    const text = () => quoted + line.slice(start, at);
    if (letter === '<' && last['<'] > at) {
      const close = line.indexOf('>', at);
      const address = cleanAddress(line.slice(at + 1, close));
      pieces.push({ kind: 'mailbox', name: cleanName(text()), address, divider });
      [start, at, divider, quoted] = [close + 1, close, '', ''];
    } else if (letter === '"' && last['"'] > at && isBlank(line, start, at)) {
      const close = line.indexOf('"', at + 1);
      // Commas between quotation marks divide nothing. `"ana marić"@…` is no name.
      if (line.charAt(close + 1) === '@') continue;
      [quoted, start, at] = [text() + line.slice(at + 1, close), close + 1, close];
    } else if (letter === '' || letter === ',' || letter === ';' || letter === '\t') {
      pieces.push(...cellPieces(text(), divider));
      [start, divider, quoted] = [at + 1, letter, ''];
    }
  }
  return pieces;
}

// A few blanks at most: a long line is not looked through again at each mark.
function isBlank(line: string, start: number, end: number): boolean {
  return end - start < 10 && line.slice(start, end).trim() === '';
}

/** `ana@example.org`, `Ana Marić ana@example.org`, `ana@example.org (Ana Marić)`, or a name. */
function cellPieces(cell: string, divider: Divider): Piece[] {
  const text = cleanName(cell);
  if (text === '') return [];
  const whole = cleanAddress(text);
  const words = isAddress(whole) ? [whole] : text.split(' ');
  if (!words.some((word) => isAddress(cleanAddress(word)))) {
    if (!text.includes('@')) return [{ kind: 'text', text, divider }];
    return [{ kind: 'mailbox', name: '', address: whole, divider }];
  }
  const pieces: Piece[] = [];
  let name: string[] = [];
  const endName = () => {
    const kept = cleanName(name.join(' '));
    if (kept) pieces.push({ kind: 'text', text: kept, divider: '' });
    name = [];
  };
  for (const word of words) {
    const address = cleanAddress(word);
    if (isAddress(address)) {
      endName();
      pieces.push({ kind: 'mailbox', name: '', address, divider: '' });
    } else name.push(word);
  }
  endName();
  return named(pieces).map((piece, index) => (index === 0 ? { ...piece, divider } : piece));
}

/** Within one cell a name beside a single address is its own. */
function named(pieces: Piece[]): Piece[] {
  const mailboxes = pieces.filter((piece) => piece.kind === 'mailbox');
  const [only, second] = mailboxes;
  if (!only || second) return pieces;
  const names = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []));
  return [{ ...only, name: cleanName(names.join(' ')) }];
}

function isAddress(text: string): boolean {
  return text.includes('@') && parseMailAddress(text).ok;
}

function cleanAddress(text: string): string {
  return text.trim().replace(/^mailto:/i, '');
}

// Nothing longer is a name, and marks need not be looked for in it.
const longestName = 1000;

/** On one line, without marks of lists and of headers (`To:`), quotation marks and brackets round it. */
function cleanName(text: string): string {
  if (text.length > longestName) return text.trim();
  const bare = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[-*•·–]|\d{1,3}[.)]) /u, '')
    .replace(/^[^ ]{1,20}: ?(?=$|[^ ]*@)/u, '')
    .replace(/^["'“„]+|["'”“]+$/gu, '')
    .trim();
  return /^\([^()]*\)$/.test(bare) ? bare.slice(1, -1).trim() : bare;
}
