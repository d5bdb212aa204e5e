/** One setting that cannot be used. */
export interface ConfigProblem {
  readonly variable: string;
  /** What was found, fit to be shown: secrets are masked. */
  readonly got: string;
  /** What would do, as the end of "expected …". */
  readonly expected: string;
}

/** `EX_CONFIG` of sysexits.h: nothing but another configuration helps. */
const configExitCode = 78;

/** The process must not start. The message names every problem at once, one a line. */
export class ConfigError extends Error {
  readonly exitCode = configExitCode;

  constructor(readonly problems: readonly ConfigProblem[]) {
    super(describe(problems));
    this.name = 'ConfigError';
  }
}

function describe(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(
    ({ variable, got, expected }) => `${variable} is ${got}; expected ${expected}.`,
  );
  const [only = ''] = lines;
  if (lines.length === 1) return `Peerloop cannot start with this configuration: ${only}`;
  return [
    `Peerloop cannot start with this configuration; ${lines.length} settings are wrong:`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}

// Long enough to recognise one's own typing error, short enough for a line.
const maxShown = 80;

/** What of a value must never be shown: nothing, the user and password in an address, or all of it. */
export type Secrecy = 'open' | 'credentials' | 'whole';

/** A value as it may be printed and logged. */
export function shown(value: string | undefined, secrecy: Secrecy): string {
  if (value === undefined || value === '') return 'not set';
  // Something that is no address at all may be a password in the wrong place.
  const isHidden = secrecy === 'whole' || (secrecy === 'credentials' && !value.includes('://'));
  if (isHidden) return `a hidden value of ${value.length} characters`;
  const masked =
    secrecy === 'credentials'
      ? value.replace(/:\/\/.*@/s, '://***@').replace(/\?.*/s, '?***')
      : value;
  return JSON.stringify(masked.length > maxShown ? `${masked.slice(0, maxShown)}…` : masked);
}
