import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ended } from './instance-process.js';

const main = join(import.meta.dirname, '../src/main.ts');

/** Runs the `peerloop` command to its end, as an operator does. @param env DATA_DIR and other settings */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  const source = ['--import', '@swc-node/register/esm-register', '-C', '@peerloop/source'];
  const child = spawn(process.execPath, [...source, main, ...args], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
