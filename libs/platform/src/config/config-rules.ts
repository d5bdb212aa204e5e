import { shown, type ConfigProblem, type Secrecy } from './config-error.js';
import type { ConfigValues, VariableName } from './config-variables.js';

/** How this installation is put together. */
export type Topology = 'embedded' | 'scaled';

type Given = (name: VariableName) => string;
type Rule = (values: ConfigValues, topology: Topology, given: Given) => ConfigProblem[];

/** Whether an address names this machine itself. */
export function isLocalHost(hostname: string): boolean {
  return (
    /(^|\.)localhost$/.test(hostname) ||
    /^127\./.test(hostname) ||
    hostname === '[::1]' ||
    hostname === '::1'
  );
}

// From examples, tutorials and images; people forget to change them.
const publishedPasswords = new Set(
  'peerloop postgres password secret admin root changeme change-me example minioadmin 123456 test'.split(
    ' ',
  ),
);

// An honest random key of 32 characters has far more different ones.
const fewestCharacters = 10;

function isPlaceholder(secret: string): boolean {
  return (
    publishedPasswords.has(secret.toLowerCase()) ||
    /change.?me|change.?this|example|replace|insert|xxxx|your.?(secret|key)/i.test(secret)
  );
}

const smtpNeeded: Rule = (values, topology, given) => {
  const isNeeded =
    values.NODE_ENV === 'production' || (topology === 'scaled' && values.NODE_ENV !== 'test');
  if (!isNeeded || values.SMTP_URL) return [];
  const why = values.NODE_ENV === 'production' ? 'in production' : 'together with DATABASE_URL';
  return [
    {
      variable: 'SMTP_URL',
      got: given('SMTP_URL'),
      expected: `the address of a mail server, which is required ${why}`,
    },
  ];
};

const portsDiffer: Rule = (values, _topology, given) => {
  const problems: ConfigProblem[] = [];
  const taken = new Map<number, VariableName>();
  for (const name of ['PORT', 'WEB_PORT', 'WORKER_HEALTH_PORT'] as const) {
    const port = values[name];
    if (port === null) continue;
    const other = taken.get(port);
    if (other)
      problems.push({ variable: name, got: given(name), expected: `another port than ${other}` });
    taken.set(port, name);
  }
  return problems;
};

const publicUrlSafe: Rule = (values, _topology, given) => {
  if (values.NODE_ENV !== 'production' || !values.PUBLIC_URL) return [];
  const url = new URL(values.PUBLIC_URL);
  if (url.protocol === 'https:' || isLocalHost(url.hostname)) return [];
  const expected = 'an https:// address: in production sign-in must not travel in the clear';
  return [{ variable: 'PUBLIC_URL', got: given('PUBLIC_URL'), expected }];
};

const secretKeyStrong: Rule = (values, topology, given) => {
  if (values.NODE_ENV !== 'production') return [];
  const problem = (expected: string): ConfigProblem[] => [
    { variable: 'SECRET_KEY', got: given('SECRET_KEY'), expected },
  ];
  const key = values.SECRET_KEY;
  if (key === null) {
    return topology === 'scaled' ? problem('a key, which all processes of the instance share') : [];
  }
  const isWeak = isPlaceholder(key) || new Set(key).size < fewestCharacters;
  return isWeak
    ? problem('random characters, not a placeholder (try: openssl rand -base64 33)')
    : [];
};

const passwordsChanged: Rule = (values, topology, given) => {
  if (values.NODE_ENV !== 'production' || topology === 'embedded') return [];
  const problem = (variable: VariableName, what: string): ConfigProblem => ({
    variable,
    got: given(variable),
    expected: `${what} that is not a published default`,
  });
  const passwordOf = (url: string | null): string =>
    url === null ? '' : decodeURIComponent(new URL(url).password);
  return [
    ...(isPlaceholder(passwordOf(values.DATABASE_URL))
      ? [problem('DATABASE_URL', 'a password')]
      : []),
    ...(isPlaceholder(passwordOf(values.REDIS_URL)) ? [problem('REDIS_URL', 'a password')] : []),
    ...(isPlaceholder(passwordOf(values.FILES_URL)) ? [problem('FILES_URL', 'a secret')] : []),
  ];
};

const keysChanged: Rule = (values, _topology, given) => {
  if (values.NODE_ENV !== 'production') return [];
  return (['METRICS_TOKEN'] as const)
    .filter((name) => isPlaceholder(values[name] ?? ''))
    .map((variable) => ({
      variable,
      got: given(variable),
      expected: 'a secret that is not a published default',
    }));
};

const noDemoInProduction: Rule = (values, _topology, given) => {
  if (values.NODE_ENV !== 'production' || values.SEED !== 'demo') return [];
  const expected = '"none" in production: the passwords of the demo world are known to everybody';
  return [{ variable: 'SEED', got: given('SEED'), expected }];
};

const rules: readonly Rule[] = [
  smtpNeeded,
  portsDiffer,
  publicUrlSafe,
  secretKeyStrong,
  passwordsChanged,
  keysChanged,
  noDemoInProduction,
];

/** What is wrong with settings that are each well-formed. */
export function ruleProblems(
  values: ConfigValues,
  topology: Topology,
  env: NodeJS.ProcessEnv,
  secrecyOf: (name: VariableName) => Secrecy,
): ConfigProblem[] {
  const given: Given = (name) => shown(env[name]?.trim(), secrecyOf(name));
  return rules.flatMap((rule) => rule(values, topology, given));
}
