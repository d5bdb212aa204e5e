/** One line of what `peerloop doctor` says. */
export interface Finding {
  readonly about: string;
  readonly text: string;
  readonly isProblem: boolean;
}

export const good = (about: string, text: string): Finding => ({ about, text, isProblem: false });
/** @param text what is wrong, and what to do about it */
export const bad = (about: string, text: string): Finding => ({ about, text, isProblem: true });
