const maxLength = 300;

interface LogEntry {
  readonly level?: unknown;
  readonly msg?: unknown;
  readonly message?: unknown;
  readonly error?: { readonly message?: unknown };
}

function entryOf(line: string): LogEntry | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as LogEntry;
  } catch {
    return null;
  }
}

/** The text of a line that reports an error; null for every other line of a structured log. */
export function complaintOf(line: string): string | null {
  const entry = entryOf(line);
  if (!entry || !['error', 'fatal'].includes(String(entry.level))) return null;
  const parts = [entry.msg ?? entry.message, entry.error?.message];
  const texts = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return cut([...new Set(texts)].join(': '));
}

/** What a process said last about why it ended: its last error, or its last line. */
export function lastWords(lines: readonly string[]): string {
  for (const line of lines.toReversed()) {
    const complaint = complaintOf(line) ?? thrownMessage(line);
    if (complaint) return complaint;
  }
  const plain = lines.findLast((line) => line.trim() !== '' && !entryOf(line));
  return plain ? cut(plain.trim()) : 'it said nothing';
}

// `TypeError: x is not a function`, `Error [ERR_X]: …`: how Node begins the report of a crash.
function thrownMessage(line: string): string | null {
  return /^(Uncaught )?\w*(Error|Exception)\b.*: ./.test(line) ? cut(line.trim()) : null;
}

function cut(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

export function saysPortTaken(lines: readonly string[]): boolean {
  return lines.some((line) => /EADDRINUSE|port \d+ on \S+ is taken/.test(line));
}

export function saysDiskFull(lines: readonly string[]): boolean {
  return lines.some((line) => /ENOSPC|No space left on device|"code":"53100"/.test(line));
}
