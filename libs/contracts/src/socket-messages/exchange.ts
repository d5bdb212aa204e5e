/** What the browser sends, and what it is answered with. */
export interface Exchange<Payload, Answer> {
  readonly payload: Payload;
  readonly answer: Answer;
}

export type Nothing = Readonly<Record<string, never>>;
