export type Random = (below: number) => number;

/** A small generator of whole numbers below a limit, so that a failure can be run again with its seed. */
export function randomly(start: number): Random {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const left = [...items];
  return items.map(() => left.splice(random(left.length), 1)[0]!);
}

/** CHAOS_SEED, or another one for every run. */
export function chaosSeed(): number {
  const given = process.env['CHAOS_SEED'];
  return given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
}
