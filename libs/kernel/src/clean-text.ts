import { pairedDirections } from './text-direction.js';

export type TextProblem = 'CONTROL_CHARACTER' | 'LONE_SURROGATE';

// Tab and line feed are text; every other C0/C1 control, and the two "noncharacters" PostgreSQL and
// XML choke on, are not. Bidirectional marks stay: right-to-left writers need them.
const control = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ufffe\\uffff]');

/** Why a text may not be stored, or null when it may. */
export function textProblem(text: string): TextProblem | null {
  if (!text.isWellFormed()) return 'LONE_SURROGATE';
  return control.test(text.replaceAll('\r\n', '\n')) ? 'CONTROL_CHARACTER' : null;
}

/** The first characters of a text, none of them cut in half. @param max code points */
export function firstCharacters(text: string, max: number): string {
  return text.length <= max ? text : Array.from(text).slice(0, max).join('');
}

/** One canonical form: NFC, line feeds only, no white space at the ends, directions that end where they began. */
export function normaliseText(text: string): string {
  return pairedDirections(text.replaceAll('\r\n', '\n').normalize('NFC')).trim();
}
