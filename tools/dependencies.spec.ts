import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
const { allowScripts } = JSON.parse(read('package.json')) as {
  allowScripts: Readonly<Record<string, boolean>>;
};
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);
const copiesOf = (name: string) =>
  Object.entries(packages).filter(([path]) => path !== '' && nameOf(path) === name);

describe('packages', () => {
  it('that write and read mails are there once, and nothing that reads them in production', () => {
    expect(copiesOf('nodemailer')).toHaveLength(1);
    expect(copiesOf('mailparser').map(([, { dev }]) => dev)).toEqual([true]);
  });

  it('run a script while they are installed only when somebody has decided so', () => {
    const undecided = Object.entries(packages)
      .filter(([path, { hasInstallScript }]) => hasInstallScript && !(nameOf(path) in allowScripts))
      .map(([path]) => path);
    expect(undecided).toEqual([]);
  });
});

describe('a package that is not on the list', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerloop-scripts-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const npm = (cwd: string, ...args: string[]) =>
    promisify(execFile)('npm', [...args, '--offline', '--no-audit', '--no-fund'], { cwd });

  it('fails the install, and its script does not run', async () => {
    const stranger = join(folder, 'stranger');
    mkdirSync(stranger);
    const mark = join(folder, 'it-ran');
    const script = `node -e "require('node:fs').writeFileSync('${mark}', '')"`;
    writeFileSync(
      join(stranger, 'package.json'),
      JSON.stringify({ name: 'stranger', version: '1.0.0', scripts: { postinstall: script } }),
    );
    await npm(stranger, 'pack', '--pack-destination', folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
    copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));
    await expect(npm(folder, 'install', './stranger-1.0.0.tgz')).rejects.toThrow('stranger');
    expect(existsSync(mark)).toBe(false);
  }, 60_000);
});
