import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { apiRoutes, configVariables } from '@peerloop/platform';
import { freePort } from '@peerloop/testing/net';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: {
    readonly context: string;
    readonly dockerfile: string;
    readonly target: string;
  };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly deploy?: { readonly replicas: number };
  readonly stop_grace_period?: string;
}

const composeText = text('docker/compose.yaml');
const compose = parse(composeText, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);
const dockerfile = text('docker/Dockerfile').replace(/\\\n/g, ' ');
const caddyfile = text('docker/Caddyfile');

const known = new Set<string>(configVariables.map(({ name }) => name));
// The images' own, not ours.
const ofImages = new Set(['POSTGRES_USER', 'POSTGRES_PASSWORD', 'POSTGRES_DB']);
const unknown = (names: Iterable<string>): string[] =>
  [...names].filter((name) => !known.has(name) && !ofImages.has(name));

interface Stage {
  readonly name: string;
  readonly from: string;
  readonly lines: readonly string[];
}

const stages = dockerfile
  .split(/^FROM /m)
  .slice(1)
  .map((part): Stage => {
    const [head = '', ...lines] = part.split('\n');
    const [, from = '', name = ''] = /^(\S+) AS (\S+)$/.exec(head.trim()) ?? [];
    return { name, from, lines };
  });
const stage = (name: string): Stage => {
  const found = stages.find((one) => one.name === name);
  if (!found) throw new Error(`The Dockerfile has no stage ${name}`);
  return found;
};

/** The lines of a stage and of those it stands on. */
const wholeOf = (name: string): readonly string[] => {
  const { from, lines } = stage(name);
  return stages.some((one) => one.name === from) ? [...wholeOf(from), ...lines] : lines;
};
const settingsOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    wholeOf(name)
      .filter((line) => line.startsWith('ENV '))
      .flatMap((line) => [...line.matchAll(/(\w+)=(\S+)/g)])
      .map(([, key = '', value = '']): [string, string] => [key, value]),
  );
const commandOf = (name: string): string[] => {
  const line = wholeOf(name).findLast((one) => one.startsWith('CMD '));
  return JSON.parse(line?.slice('CMD '.length) ?? '[]') as string[];
};

/** The source a built or served script comes from. */
const sourceOf = (script: string): string =>
  script.replace('/dist/', '/src/').replace(/\.js$/, '.ts');

const targets = ['api', 'worker', 'web'] as const;
const portVariable = { api: 'PORT', worker: 'WORKER_HEALTH_PORT', web: 'WEB_PORT' } as const;

describe('the Dockerfile', () => {
  it('runs Node 24 everywhere', () => {
    const bases = stages
      .map(({ from }) => from)
      .filter((from) => !stages.some(({ name }) => name === from));
    expect(new Set(bases)).toEqual(new Set(['node:24-slim']));
  });

  it.each(targets)('%s runs a script that exists, not as root', (name) => {
    const [program, script = ''] = commandOf(name);
    expect(program).toBe('node');
    expect(existsSync(join(root, sourceOf(script)))).toBe(true);
    expect(
      wholeOf(name).some((line) => /^COPY .*\/apps\//.test(line) && line.includes(`apps/${name}`)),
    ).toBe(true);
    expect(wholeOf(name).findLast((line) => line.startsWith('USER '))).toBe('USER node');
  });

  it('copies into the image of the pages all that they need', async () => {
    const image = mkdtempSync(join(tmpdir(), 'peerloop-web-image-'));
    for (const line of stage('web').lines.filter((one) => one.startsWith('COPY --from=build '))) {
      const paths = line.trim().split(/ +/).slice(2);
      const to = paths.pop() ?? '';
      for (const from of paths) {
        // Into a folder, or as one.
        const target = to.endsWith('/') ? join(image, to, basename(from)) : join(image, to);
        cpSync(join(root, from.replace('/app/', '')), target, { recursive: true });
      }
    }
    const web = fork(commandOf('web')[1] ?? '', {
      cwd: image,
      execArgv: [],
      env: { ...settingsOf('web'), HOST: '127.0.0.1', WEB_PORT: String(await freePort()) },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const errors = web.stderr ? readText(web.stderr) : '';
    const ended = once(web, 'close');
    const isReady = await Promise.race([once(web, 'message').then(() => true), ended]);
    web.kill();
    await ended;
    rmSync(image, { recursive: true });
    expect({ isReady, errors: await errors }).toEqual({ isReady: true, errors: '' });
  });

  it.each(targets)('%s is asked for its health on its own port, at a path it has', (name) => {
    const check = wholeOf(name).findLast((line) => line.startsWith('HEALTHCHECK ')) ?? '';
    const [, port, path] = /http:\/\/127\.0\.0\.1:(\d+)(\/[\w/]+)/.exec(check) ?? [];
    expect(port).toBe(settingsOf(name)[portVariable[name]]);
    const answering =
      name === 'web'
        ? text('apps/web/serve.mjs')
        : text('libs/platform/src/health/operator-server.ts');
    expect(answering).toContain(`'${path}'`);
  });

  it('sets only variables the product reads', () => {
    expect(unknown(targets.flatMap((name) => Object.keys(settingsOf(name))))).toEqual([]);
  });

  it('installs packages before the sources come, from what npm reads alone', () => {
    const lines = stage('build').lines.filter((line) => /^(COPY|RUN) /.test(line));
    const install = lines.findIndex((line) => line.startsWith('RUN npm ci'));
    expect(lines.slice(0, install)).toEqual(['COPY --from=manifests /manifests ./']);
    expect(lines[install + 1]).toBe('COPY . .');
    const copied = /cp --parents (.+) \/manifests$/m.exec(dockerfile)?.[1]?.split(' ') ?? [];
    const { workspaces } = JSON.parse(text('package.json')) as { workspaces: string[] };
    expect(copied.toSorted()).toEqual(
      [
        '.npmrc',
        'package.json',
        'package-lock.json',
        ...workspaces.map((folder) => `${folder}/package.json`),
      ].toSorted(),
    );
  });

  it('leaves no data and no secrets in an image, and takes in what is built', () => {
    const left = text('.dockerignore').split('\n');
    for (const entry of ['.git', '.data*', '**/.env', '**/node_modules'])
      expect(left).toContain(entry);
    const needed = ['apps', 'libs', 'nx.json', '.swcrc', 'tsconfig.base.json', 'package-lock.json'];
    expect(left.filter((entry) => needed.includes(entry))).toEqual([]);
  });

  it('copies only what is there, and runs only scripts of npm and Nx targets', () => {
    const copied = [...dockerfile.matchAll(/^COPY --from=build (.+)$/gm)].flatMap(
      ([, words = '']) =>
        words
          .split(' ')
          .slice(0, -1)
          .map((path) => path.replace('/app/', '')),
    );
    expect(copied.length).toBeGreaterThan(5);
    const made = new Set(['node_modules', 'apps/web/build']);
    expect(copied.filter((path) => !made.has(path) && !existsSync(join(root, path)))).toEqual([]);
    const nx = JSON.parse(text('nx.json')) as { targetDefaults: Record<string, unknown> };
    for (const [, target = ''] of dockerfile.matchAll(/nx run-many -t (\w+)/g))
      expect(nx.targetDefaults).toHaveProperty(target);
  });
});

describe('compose', () => {
  it('runs two of each process, PostgreSQL 18, Redis that keeps what it has, and Caddy', () => {
    for (const name of targets) expect(compose.services[name]?.deploy?.replicas).toBe(2);
    expect(compose.services['postgres']?.image).toBe('postgres:18');
    expect(compose.services['redis']?.command?.join(' ')).toContain(
      '--maxmemory-policy noeviction',
    );
    expect(compose.services['caddy']?.image).toMatch(/^caddy:2/);
  });

  it('sets only variables the product reads, and takes only those that .env.example has', () => {
    expect(
      unknown(services.flatMap(([, { environment }]) => Object.keys(environment ?? {}))),
    ).toEqual([]);
    const asked = new Set([...composeText.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name));
    const offered = [...text('.env.example').matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
    expect(offered.toSorted()).toEqual([...asked].toSorted());
    expect(unknown(offered)).toEqual([]);
  });

  it('builds targets that exist, from files that exist', () => {
    const builds = services.flatMap(([, { build }]) => build ?? []);
    expect(builds).toHaveLength(4);
    for (const { context, dockerfile: file, target } of builds) {
      expect(stage(target).name).toBe(target);
      expect(existsSync(join(root, 'docker', context, file))).toBe(true);
    }
  });

  it('waits longer for a process to stop than it gives itself', () => {
    const own = [
      /stopWithinMilliseconds = ([\d_]+)/.exec(text('libs/platform/src/process/run-process.ts')),
      /graceMs = ([\d_]+)/.exec(text('apps/web/serve.mjs')),
    ].map((found) => Number(found?.[1]?.replace('_', '')) / 1000);
    for (const name of targets) {
      const granted = /^(\d+)s$/.exec(compose.services[name]?.stop_grace_period ?? '')?.[1];
      expect(Number(granted)).toBeGreaterThan(Math.max(...own));
    }
  });

  it('migrates first, with a command there is', () => {
    const [program, script = '', command = ''] = compose.services['migrate']?.command ?? [];
    expect(program).toBe('node');
    expect(existsSync(join(root, sourceOf(script)))).toBe(true);
    expect(text(sourceOf(script))).toContain(`case '${command}':`);
    for (const name of ['api', 'worker']) {
      expect(compose.services[name]?.depends_on?.['migrate']?.condition).toBe(
        'service_completed_successfully',
      );
    }
  });

  it('waits only for services that say whether they are well', () => {
    for (const [, { depends_on }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on ?? {})) {
        const service = compose.services[name];
        expect(service).toBeDefined();
        if (condition !== 'service_healthy') continue;
        const inImage =
          service?.build &&
          wholeOf(service.build.target).some((line) => line.startsWith('HEALTHCHECK '));
        expect(Boolean(inImage) || service?.healthcheck?.test !== undefined).toBe(true);
      }
    }
  });

  it('names services and ports that exist', () => {
    const api = settingsOf('api')['PORT'];
    expect(compose.services['web']?.environment?.['API_URL']).toBe(`http://api:${api}`);
    for (const [, host = ''] of composeText.matchAll(/(?:@|redis:\/\/)(\w+):\d+/g))
      expect(compose.services).toHaveProperty(host);
  });

  it('mounts volumes and files that exist', () => {
    for (const source of services.flatMap(([, { volumes }]) =>
      (volumes ?? []).map((one) => one.split(':')[0]!),
    )) {
      if (source.startsWith('.')) expect(existsSync(join(root, 'docker', source))).toBe(true);
      else expect(compose.volumes).toHaveProperty(source);
    }
  });
});

describe('the Caddyfile', () => {
  const pathsOf = (matcher: string): string[] =>
    new RegExp(`^\\s*@${matcher} path (.+)$`, 'm').exec(caddyfile)?.[1]?.trim().split(/\s+/) ?? [];
  const both = (isExposed: boolean): string[] =>
    apiRoutes
      .filter(({ exposed }) => exposed === isExposed)
      .flatMap(({ prefix }) => [prefix, `${prefix}/*`]);

  it('sends to the api what the table of routes sends there', () => {
    expect(pathsOf('api').toSorted()).toEqual(both(true).toSorted());
  });

  it('shows nobody what is for the operator', () => {
    expect(pathsOf('internal').toSorted()).toEqual(both(false).toSorted());
    expect(caddyfile).toMatch(/handle @internal \{\s*error 404\s*\}/);
  });

  it('reaches the processes on their ports', () => {
    const upstreams = [...caddyfile.matchAll(/dynamic a (\w+) (\d+)/g)].map(([, name, port]) => [
      name,
      port,
    ]);
    expect(upstreams).toEqual([
      ['api', settingsOf('api')['PORT']],
      ['web', settingsOf('web')['WEB_PORT']],
    ]);
  });

  it('reads only variables the product knows, and closes every brace', () => {
    expect(unknown([...caddyfile.matchAll(/\{\$(\w+)\}/g)].map(([, name = '']) => name))).toEqual(
      [],
    );
    expect(caddyfile.split('{').length).toBe(caddyfile.split('}').length);
  });
});
