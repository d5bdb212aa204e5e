import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly name: string;
  readonly exports?: Record<string, Record<string, string>>;
  readonly nx?: { readonly tags?: string[] };
}

const projects = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => ({
    path: `${folder}/${name}`,
    manifest: JSON.parse(
      readFileSync(join(root, folder, name, 'package.json'), 'utf8'),
    ) as Manifest,
  })),
);

/** The rules ESLint finds broken when a file had this text. */
function brokenRules(file: string, text: string): string[] {
  const program = join(root, 'node_modules/eslint/bin/eslint.js');
  const arguments_ = [program, '--stdin', '--stdin-filename', file, '--format', 'json'];
  let output: string;
  try {
    output = execFileSync(process.execPath, arguments_, {
      cwd: root,
      input: text,
      encoding: 'utf8',
      env: quiet,
    });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  const results = JSON.parse(output.slice(output.indexOf('[{'))) as {
    messages: { ruleId: string | null }[];
  }[];
  return results.flatMap((result) => result.messages.map((message) => message.ruleId ?? 'parsing'));
}

// The command line reads the configuration long before it needs the rest of the platform; a style
// sheet cannot go through a door of code.
const sideDoors: Record<string, string[]> = {
  'libs/platform': ['./config'],
  'libs/testing': ['./net'],
  'libs/ui': ['./styles.css'],
};

const quiet = { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };

describe('borders', () => {
  beforeAll(() => {
    // The boundary rule reads the project graph that this leaves behind.
    const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
    execFileSync(process.execPath, [nx, 'show', 'projects', '--json'], { cwd: root, env: quiet });
  });

  it.each(projects)('$path bears one layer and its own context as tags', ({ path, manifest }) => {
    const tags = manifest.nx?.tags ?? [];
    expect(tags.filter((tag) => tag.startsWith('layer:'))).toHaveLength(1);
    expect(tags).toContain(`ctx:${path.split('/')[1]}`);
    expect(manifest.name).toBe(`@peerloop/${path.split('/')[1]}`);
  });

  it.each(projects.filter(({ path }) => path.startsWith('libs/')))(
    '$path has one door',
    ({ path, manifest }) => {
      expect(Object.keys(manifest.exports ?? {})).toEqual(['.', ...(sideDoors[path] ?? [])]);
    },
  );

  it('finds nothing wrong with a door used downwards', () => {
    const rules = brokenRules(
      'libs/forum/src/post/post.policy.ts',
      `import type { Id } from '@peerloop/kernel';\nexport const same = (a: Id, b: Id): boolean => a === b;\n`,
    );
    expect(rules).toEqual([]);
  });

  it.each([
    [
      'upwards',
      'libs/topics/src/topic/topic.service.ts',
      '@peerloop/forum',
      'ThreadReader',
      '@nx/enforce-module-boundaries',
    ],
    [
      'to a sibling',
      'libs/showcases/src/showcase/showcase.service.ts',
      '@peerloop/events',
      'EventsModule',
      '@nx/enforce-module-boundaries',
    ],
    [
      'from the kernel',
      'libs/kernel/src/paging.ts',
      '@peerloop/platform',
      'Sql',
      '@nx/enforce-module-boundaries',
    ],
    [
      'of typeorm in a resolver',
      'libs/forum/src/thread/thread.resolver.ts',
      'typeorm',
      'Repository',
      'no-restricted-imports',
    ],
    [
      'of GraphQL in an entity',
      'libs/forum/src/thread/thread.entity.ts',
      '@nestjs/graphql',
      'Field',
      'no-restricted-imports',
    ],
    [
      'of the platform in a policy',
      'libs/forum/src/post/post.policy.ts',
      '@peerloop/platform',
      'Sql',
      'no-restricted-imports',
    ],
    [
      'of bullmq in a context',
      'libs/forum/src/post/post.service.ts',
      'bullmq',
      'Queue',
      'no-restricted-imports',
    ],
    [
      'of socket.io in a context',
      'libs/rooms/src/live/room.gateway.ts',
      'socket.io',
      'Server',
      'no-restricted-imports',
    ],
  ])('refuses an import %s', (_, file, from, name, rule) => {
    expect(
      brokenRules(file, `import { ${name} } from '${from}';\nexport const used = ${name};\n`),
    ).toContain(rule);
  });

  it.each(['export const now = new Date();', 'export const now = Date.now();'])(
    'refuses a clock read beside the Clock: %s',
    (text) => {
      expect(brokenRules('libs/forum/src/post/post.service.ts', `${text}\n`)).toContain(
        'no-restricted-syntax',
      );
    },
  );

  it('does not resolve a path behind a door', async () => {
    const behind = '@peerloop/topics/src/topic/topic.service.js';
    await expect(import(behind)).rejects.toThrow();
  });
});
