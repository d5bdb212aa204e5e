import { limitClass, type LimitName } from './limit-classes.js';
import { placeOf } from './place.js';
import type { Use } from './rate-limits.js';

/** Who calls: an account, from an address of the network, or both; a known device stands for its place. */
export interface Caller {
  readonly account?: string | null;
  readonly address?: string | null;
  readonly device?: string | null;
}

/** The uses that one call of a class comes to, by account and by place. */
export function usesOf(name: LimitName, { account, address, device }: Caller): Use[] {
  const figures = limitClass(name);
  if (!figures) return [];
  const { seconds } = figures;
  const uses: Use[] = [];
  if (account) uses.push({ limit: { name, points: figures.account, seconds }, who: account });
  if (device && figures.device !== undefined) {
    const limit = { name: `${name}/device`, points: figures.device, seconds };
    uses.push({ limit, who: device });
  } else if (address) {
    const limit = { name: `${name}/place`, points: figures.place, seconds };
    uses.push({ limit, who: placeOf(address) });
  }
  return uses;
}
