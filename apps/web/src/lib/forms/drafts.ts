// What was typed and not yet sent is kept on the device, so that a lost page, session or browser does
// not take it along. A peer's is kept until it is sent, she signs out here, somebody else signs in, or
// a month has passed; a guest's as long as her tab.
import { SystemClock } from '@peerloop/kernel';
import type { FormContents } from './form-contents.ts';

export interface Draft {
  /** Of the filling-in: what arrived although nobody heard of it is not done twice. */
  readonly once: string;
  /** Of the thing as it was when the writing began; null for new things. */
  readonly version: string | null;
  readonly contents: FormContents;
}

interface KeptDraft extends Draft {
  readonly owner: string | null;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

const clock = new SystemClock();
const prefix = 'draft:';
const longest = 30 * 24 * 60 * 60 * 1000;

// A browser may forbid its stores, or they may be full: then nothing is kept, and forms work on.
function during<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

const storeOf = (owner: string | null): Storage => (owner === null ? sessionStorage : localStorage);

/** Short and one-way: addresses of pages may be keys themselves (cyrb53). */
function digest(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}

function keptUnder(store: Storage, key: string): KeptDraft | null {
  return during(() => JSON.parse(store.getItem(key) ?? 'null') as KeptDraft | null);
}

function draftKeys(store: Storage): string[] {
  return Object.keys(store).filter((key) => key.startsWith(prefix));
}

/** The drafts of one form of one person. */
export class DraftPlace {
  private readonly key: string;

  /**
   * @param owner the peer; null for guests
   * @param form what tells the form from others: its page, its action, the thing it is about
   */
  constructor(
    private readonly owner: string | null,
    form: string,
  ) {
    this.key = prefix + digest(`${owner ?? ''} ${form}`);
  }

  keep(draft: Draft): void {
    const kept: KeptDraft = { ...draft, owner: this.owner, keptAt: clock.now().getTime() };
    during(() => storeOf(this.owner).setItem(this.key, JSON.stringify(kept)));
  }

  find(): Draft | null {
    return during(() => keptUnder(storeOf(this.owner), this.key));
  }

  forget(): void {
    during(() => storeOf(this.owner).removeItem(this.key));
  }
}

/** At the sign-out: nothing of hers stays on the device. */
export function forgetAllDrafts(): void {
  during(() => {
    for (const store of [localStorage, sessionStorage])
      for (const key of draftKeys(store)) store.removeItem(key);
  });
}

/** What belongs to others than who is here now, and what is too old. */
export function forgetForeignDrafts(owner: string): void {
  during(() => {
    for (const key of draftKeys(localStorage)) {
      const kept = keptUnder(localStorage, key);
      if (kept?.owner !== owner || clock.now().getTime() - kept.keptAt > longest)
        localStorage.removeItem(key);
    }
  });
}
