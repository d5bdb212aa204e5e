import { readFileSync } from 'node:fs';
import { runStep } from './run-step.mjs';

/** A command counts as one check; a Jest run as its tests, and as one failure when it broke down. */
function count(step, isWell) {
  if (!step.report) return { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1 };
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(step.report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && !isWell ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs the steps of a suite. A signal ends what runs, with all it has started, and nothing more begins.
 * @param {import('./suites.mjs').Suite} suite
 * @param {readonly string[]} only names of steps; all of them when there is none
 * @param {(text: string) => void} print
 * @param {Parameters<typeof runStep>[2]} options for tests
 * @returns {Promise<{ passed: number, failed: number, stoppedBy: string | null }>}
 */
export async function runSuite({ first, then, beside = [] }, only, print, options = {}) {
  const total = { passed: 0, failed: 0, stoppedBy: null };
  const stop = new AbortController();
  const hear = (name) => {
    total.stoppedBy ??= name;
    stop.abort(name);
  };
  for (const name of signals) process.on(name, hear);

  async function take(step, say) {
    if (only.length > 0 && !only.includes(step.name)) return;
    if (stop.signal.aborted) return;
    say(`\n— ${step.name}\n`);
    const started = performance.now();
    const { passed, failed } = count(
      step,
      await runStep(step, say, { ...options, signal: stop.signal }),
    );
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    say(`  ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s\n`);
  }

  async function takeEach(steps) {
    for (const step of steps) await take(step, print);
  }

  /** Says everything at its end, so as not to talk into what runs at the same time. */
  async function takeAside(steps) {
    for (const step of steps) {
      let said = '';
      await take(step, (text) => (said += text));
      print(said);
    }
  }

  await takeEach(first);
  await Promise.all([takeEach(then), takeAside(beside)]);
  for (const name of signals) process.off(name, hear);
  return total;
}
