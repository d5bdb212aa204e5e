import type { StartConfig } from '@peerloop/platform/config';
import type { DemoSignIn } from '@peerloop/demo';
import type { FirstAdministratorResult } from './first-administrator.js';

// The whole list stands in the demo world's own pages; a screenful of it helps nobody.
const signInsShown = 6;

export interface Welcome {
  readonly config: StartConfig;
  readonly dataPath: string;
  readonly signIns: readonly DemoSignIn[];
  readonly administrator: FirstAdministratorResult | null;
  /** From the command to here, in ms. */
  readonly took: number;
}

function signInLines(signIns: readonly DemoSignIn[]): string[] {
  const shown = signIns.slice(0, signInsShown);
  if (shown.length === 0) return [];
  const width = (of: (signIn: DemoSignIn) => string): number =>
    Math.max(...shown.map((signIn) => of(signIn).length));
  const address = width((signIn) => signIn.address);
  const password = width((signIn) => signIn.password);
  const rows = shown.map(
    (one) =>
      `    ${one.address.padEnd(address)}  ${one.password.padEnd(password)}  ${one.name}, ${one.role}`,
  );
  return ['', '  Demo sign-ins (address, password):', ...rows];
}

function administratorLines(administrator: FirstAdministratorResult | null): string[] {
  if (!administrator) return [];
  const { address, signInUrl } = administrator;
  return [
    '',
    `  ${address} is the administrator; the first sign-in is by this link:`,
    `    ${signInUrl ?? ''}`,
  ];
}

/** What a person is told once everything runs. */
export function welcomeText({ config, dataPath, signIns, administrator, took }: Welcome): string {
  const { publicUrl } = config.http;
  return [
    '',
    `Peerloop is ready at ${publicUrl} (${(took / 1000).toFixed(1)} s)`,
    ...administratorLines(administrator),
    ...signInLines(signIns),
    '',
    ...(config.mail.devMailbox ? [`  Mails    ${publicUrl}/dev/mailbox`] : []),
    `  Data     ${dataPath}`,
    `  Logs     ${dataPath}/logs`,
    '',
    '  Ctrl-C stops everything.',
    '',
  ].join('\n');
}
