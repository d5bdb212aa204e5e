/** One thing to choose: what is sent, what is read, and sometimes a word more. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}
