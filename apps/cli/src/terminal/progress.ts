const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameTime = 100;
// A log without a terminal still shows that something is going on.
const reminderTime = 15_000;
// Shorter steps are not worth their time.
const worthTelling = 1_000;

interface Step {
  readonly text: string;
  readonly begun: number;
  detail: string;
}

/** Where it is shown; a terminal, or a file or pipe. */
export type Screen = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function described({ text, detail, begun }: Step): string {
  return `${text} … ${detail === '' ? '' : `${detail}, `}${seconds(begun)}`;
}

/** Says what is being done: moving in a terminal, line by line elsewhere. */
export class Progress {
  /** The innermost last. */
  private readonly steps: Step[] = [];
  private timer: NodeJS.Timeout | null = null;
  private frame = 0;

  constructor(private readonly screen: Screen = process.stdout) {}

  /** Shows a step while it lasts, and how long it took when that was long. */
  async during<T>(text: string, work: () => Promise<T>): Promise<T> {
    const step: Step = { text, begun: performance.now(), detail: '' };
    this.begin(step);
    try {
      const result = await work();
      this.end(step, '✓');
      return result;
    } catch (error) {
      this.end(step, '✗');
      throw error;
    }
  }

  /** How far the step is: `12 of 60 peers`. */
  detail(text: string): void {
    const step = this.steps.at(-1);
    if (!step) return;
    step.detail = text;
    this.draw();
  }

  /** A line for good, above the step that is going on. */
  line(text: string): void {
    this.wipe();
    this.screen.write(`${text}\n`);
    this.draw();
  }

  /** Shows no more of the steps that are going on. */
  stop(): void {
    this.wipe();
    this.steps.length = 0;
    this.rest();
  }

  private begin(step: Step): void {
    this.steps.push(step);
    const { isTTY } = this.screen;
    if (isTTY) this.draw();
    else this.screen.write(`  ${step.text} …\n`);
    if (this.timer) return;
    this.timer = isTTY
      ? setInterval(() => this.turn(), frameTime)
      : setInterval(() => this.remind(), reminderTime);
    this.timer.unref();
  }

  private end(step: Step, mark: string): void {
    const place = this.steps.indexOf(step);
    if (place < 0) return;
    this.steps.splice(place);
    const isLong = performance.now() - step.begun > worthTelling;
    if (this.screen.isTTY || isLong) {
      this.wipe();
      this.screen.write(`${mark} ${step.text}${isLong ? ` (${seconds(step.begun)})` : ''}\n`);
    }
    if (this.steps.length === 0) this.rest();
    else this.draw();
  }

  private rest(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  private turn(): void {
    this.frame = (this.frame + 1) % frames.length;
    this.draw();
  }

  private draw(): void {
    const step = this.steps.at(-1);
    if (!step || !this.screen.isTTY) return;
    this.wipe();
    const line = `${frames[this.frame] ?? ''} ${described(step)}`;
    this.screen.write(line.slice(0, (this.screen.columns ?? 80) - 1));
  }

  private remind(): void {
    const step = this.steps.at(-1);
    if (step) this.screen.write(`  ${described(step)}\n`);
  }

  private wipe(): void {
    if (this.screen.isTTY) this.screen.write('\r\u001B[2K');
  }
}
