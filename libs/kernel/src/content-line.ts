/**
 * Content lines: the one syntax that iCalendar (RFC 5545) and vCard (RFC 6350) files are made of.
 * Whatever the values hold, a line stays one line: nothing in a title can add a property.
 */

/** Parameters of a line by name: `{ CN: 'Ana Marić' }`. An undefined one is left out. */
export type LineParameters = Readonly<Record<string, string | undefined>>;

const octetLimit = 75;

/**
 * One property as it stands in the file: folded at 75 octets, never inside a character, and ended
 * by CRLF.
 *
 * @param value already in its written form: {@link escapeText} for text, as is for dates and URIs
 */
export function contentLine(name: string, value: string, parameters: LineParameters = {}): string {
  let line = name;
  for (const [key, parameter] of Object.entries(parameters)) {
    if (parameter !== undefined) line += `;${key}=${parameterValue(parameter)}`;
  }
  return fold(`${line}:${oneLine(value)}`);
}

/**
 * Text as a property value. A semicolon separates the parts of a structured value; iCalendar wants
 * it escaped everywhere, vCard only there, and some vCard readers show a needless backslash.
 */
export function escapeText(text: string, separators: ',' | ',;' = ',;'): string {
  const special = separators === ',' ? /[\\,]/g : /[\\,;]/g;
  return withoutControls(text).replace(special, '\\$&').replaceAll('\n', '\\n');
}

/** RFC 6868: the only way to keep a quotation mark, a caret or a line break in a parameter. */
function parameterValue(text: string): string {
  const encoded = withoutControls(text)
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll('\n', '^n');
  return /^[\w/.+-]+$/.test(encoded) ? encoded : `"${encoded}"`;
}

function withoutControls(text: string): string {
  return (
    text
      .toWellFormed()
      // Readers that split lines by Unicode's rule would cut the line at these.
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[^\P{Cc}\t\n]/gu, '')
  );
}

function oneLine(value: string): string {
  return value.toWellFormed().replace(/[^\P{Cc}\t]/gu, '');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character.codePointAt(0) ?? 0);
    if (octets + size > octetLimit) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
