/**
 * Parsing Markdown takes time that grows with the square of some of its marks, and stack with its
 * nesting: 20,000 characters are enough to keep a process busy for half a minute. Nobody writes such a
 * text to be read, so what is beyond these limits is not parsed at all.
 */
const limits = {
  lines: 2000,
  /** Quotes and lists within each other. */
  depth: 30,
  /** Lines that make headings of the line above them. */
  underlines: 200,
  /** Cells of all tables; short rows are filled up to the width of the widest. */
  cells: 3000,
  /** Squares of the marks for emphasis, code and links, each paragraph by itself. */
  pairs: 250_000,
};

// A run of one mark is looked at once, unless it is long enough to nest by itself.
const mark = /\*+|_+|~+|`+|[[\]]/g;
const longRun = 50;

const containers = /^[\t ]*(?:(?:>|[-*+]|\d{1,9}[.)])[\t ]*)+/;
const container = />|[-*+]|\d{1,9}[.)]/g;
const underline = /^[\t >]*(?:=+|-+)[\t ]*$/;
const blank = /^[\t >]*$/;
// What begins a new paragraph even without a blank line before it.
const listItem = /^ {0,3}(?:[-*+]|1[.)]) +\S/;

function depthOf(line: string): number {
  const start = containers.exec(line)?.[0];
  if (start === undefined) return 0;
  const indent = start.length - start.trimStart().length;
  return (start.match(container)?.length ?? 0) + Math.floor(indent / 2);
}

function marksIn(line: string): number {
  let count = 0;
  for (const [run] of line.matchAll(mark)) count += run.length > longRun ? run.length : 1;
  return count;
}

const pipesIn = (line: string): number => line.split('|').length - 1;

/** Whether a text is better shown as it was written than parsed. */
export function isTooComplex(source: string): boolean {
  const lines = source.split('\n');
  if (lines.length > limits.lines) return true;
  let [underlines, cells, pairs] = [0, 0, 0];
  let [marks, width, rows] = [0, 0, 0];
  for (const line of [...lines, '']) {
    if (depthOf(line) > limits.depth) return true;
    if (underline.test(line)) underlines += 1;
    const isBlank = blank.test(line);
    if (isBlank || listItem.test(line)) {
      pairs += marks * marks;
      marks = 0;
    }
    if (isBlank) {
      cells += width * rows;
      [width, rows] = [0, 0];
    }
    marks += marksIn(line);
    width = Math.max(width, pipesIn(line));
    rows += 1;
  }
  return underlines > limits.underlines || cells > limits.cells || pairs > limits.pairs;
}
