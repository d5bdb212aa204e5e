// Embeddings and overrides end with PDF, isolates with PDI (UAX #9, 2.1 to 2.5).
const controls = /[\u202a-\u202e\u2066-\u2069]/;
const pdf = '\u202c';
const fsi = '\u2068';
const pdi = '\u2069';
const isolates = '\u2066\u2067\u2068';

// Letters written from right to left, and marks that say so.
const rightToLeft =
  /[\u0590-\u08ff\u200e\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text without controls of direction that have no counterpart in their line: a lone override in a
 * name would turn round the sentence it stands in, and the page around that.
 */
export function pairedDirections(text: string): string {
  return controls.test(text) ? text.split('\n').map(pairedLine).join('\n') : text;
}

/**
 * A name or a title for the middle of a sentence: what it holds changes the direction of nothing
 * around it (UAX #9, 2.7). Where it holds nothing of the kind it stays as it is.
 */
export function isolated(text: string): string {
  const paired = pairedDirections(text);
  if (!rightToLeft.test(paired) && !controls.test(paired)) return paired;
  return paired.startsWith(fsi) && paired.indexOf(pdi) === paired.length - 1
    ? paired
    : `${fsi}${paired}${pdi}`;
}

function pairedLine(line: string): string {
  const characters = Array.from(line);
  const open: { readonly at: number; readonly isolate: boolean }[] = [];
  const lone = new Set<number>();
  let openIsolates = 0;
  characters.forEach((character, at) => {
    if (!controls.test(character)) return;
    if (character === pdf) {
      if (open.at(-1)?.isolate === false) open.pop();
      else lone.add(at);
    } else if (character !== pdi) {
      const isolate = isolates.includes(character);
      openIsolates += Number(isolate);
      open.push({ at, isolate });
    } else if (openIsolates === 0) lone.add(at);
    else {
      openIsolates -= 1;
      // What was opened within the isolate and not closed has no counterpart.
      const inner = open.splice(open.findLastIndex(({ isolate }) => isolate)).slice(1);
      for (const one of inner) lone.add(one.at);
    }
  });
  for (const { at } of open) lone.add(at);
  return characters.filter((_, at) => !lone.has(at)).join('');
}
