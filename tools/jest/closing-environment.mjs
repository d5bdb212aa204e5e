import { TestEnvironment } from 'jest-environment-node';
import { leftOpen, openResources } from './open-resources.mjs';

const patience = 5_000;

/** Node's environment, in which a test file that leaves something open fails and names it. */
export default class ClosingEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.before = openResources();
  }

  async teardown() {
    const { before } = this;
    this.before = null;
    const left = before === null ? [] : await leftOpen(before, patience);
    await super.teardown();
    if (left.length > 0) throw new Error(`left open after the last test: ${left.join('; ')}`);
  }
}
