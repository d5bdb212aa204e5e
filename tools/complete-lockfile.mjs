// Adds to package-lock.json what npm left out of it: optional packages for other systems that the
// registry did not have when the lockfile was made (mirrors lag behind). npm writes such a lockfile
// without a word, and then `npm ci` refuses it. Run after every change of dependencies:
//   node tools/complete-lockfile.mjs            adds them
//   node tools/complete-lockfile.mjs --check    only says which are missing, with exit code 1
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const systems = [
  ...['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony'],
  ...['sunos', 'win32', 'wasi'],
];
const processors = [
  ...['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'],
  ...['wasm32'],
];

/** Whether a package is found from another one, as Node looks for it: in its folder, then above. */
function isFound(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`]) return true;
    if (from === '') return false;
  }
}

/** What a package of another system is for, which its name says: `@swc/core-linux-arm-gnueabihf`. */
function entryFor(name, version, isDevelopment) {
  const parts = name.split(/[/-]/);
  const os = systems.filter((system) => system !== 'wasi' && parts.includes(system));
  const libc = [
    ...(parts.includes('gnu') ? ['glibc'] : []),
    ...(parts.includes('musl') ? ['musl'] : []),
  ];
  const cpu = processors.filter((processor) => parts.includes(processor));
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(isDevelopment ? { dev: true } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

/**
 * The entries that a lockfile lacks, by path.
 * @throws Error for one whose version is not said exactly: only npm can resolve it
 */
export function missingEntries({ packages }) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isFound(packages, path, name)) continue;
      if (!/^\d+\.\d+\.\d+\S*$/.test(version)) {
        throw new Error(`${name}@${version}, of ${path}, has no exact version: run npm install.`);
      }
      missing[`node_modules/${name}`] = entryFor(name, version, dev === true);
    }
  }
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock);
  const paths = Object.keys(missing);
  for (const path of paths) process.stdout.write(`missing: ${path}\n`);
  if (process.argv.includes('--check')) process.exit(paths.length > 0 ? 1 : 0);
  const entries = Object.entries({ ...lock.packages, ...missing });
  entries.sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(
    file,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`,
  );
}
