import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const root = process.cwd();

/** Keeps in PEERLOOP_TEST_PROGRESS what is under way, for whoever has to end a run that hangs. */
export default class ProgressReporter {
  #file = process.env.PEERLOOP_TEST_PROGRESS;
  #running = new Map();

  #keep(text) {
    if (this.#file) writeFileSync(this.#file, text);
  }

  #keepRunning() {
    const lines = [...this.#running].map(([path, name]) => `${relative(root, path)} › ${name}`);
    this.#keep(lines.join('\n    '));
  }

  onTestFileStart({ path }) {
    this.#running.set(path, 'before its first test');
    this.#keepRunning();
  }

  onTestCaseStart({ path }, { ancestorTitles, title }) {
    this.#running.set(path, [...ancestorTitles, title].join(' › '));
    this.#keepRunning();
  }

  onTestCaseResult({ path }, { fullName }) {
    this.#running.set(path, `after "${fullName}"`);
    this.#keepRunning();
  }

  onTestFileResult({ path }) {
    this.#running.delete(path);
    this.#keepRunning();
  }

  onRunComplete() {
    this.#keep('all tests are over; what the run itself started is being closed');
  }
}
