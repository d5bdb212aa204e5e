/** Why a world is not filled in, in a sentence for whoever asked for it. */
export class CannotSeed extends Error {
  /** @param reason what was asked for cannot be; or something that runs is in the way */
  constructor(
    sentence: string,
    readonly reason: 'usage' | 'running' = 'usage',
  ) {
    super(sentence);
    this.name = 'CannotSeed';
  }
}
