/**
 * Gathers single calls into batches: what comes in while one batch is on its way makes the next.
 * Under load many claims share one statement and one commit, without load nobody waits.
 */
export class Batcher<Item, Answer> {
  private waiting: {
    item: Item;
    done: (answer: Answer) => void;
    failed: (error: unknown) => void;
  }[] = [];
  private running = false;

  /** @param work answers one per item, in order */
  constructor(private readonly work: (items: readonly Item[]) => Promise<readonly Answer[]>) {}

  call(item: Item): Promise<Answer> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (!this.running) {
        this.running = true;
        // After what else is ready now has been called.
        setImmediate(() => void this.drain());
      }
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0);
      try {
        const answers = await this.work(batch.map(({ item }) => item));
        batch.forEach(({ done }, index) => done(answers[index] as Answer));
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    this.running = false;
  }
}
