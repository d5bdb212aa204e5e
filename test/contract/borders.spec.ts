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

interface Snippet {
  readonly file: string;
  readonly text: string;
}

/** The rules ESLint finds broken when files had these texts: one process, which reads the types once. */
function brokenRules(snippets: readonly Snippet[]): string[][] {
  const program = `
    import { ESLint } from 'eslint';
    const eslint = new ESLint();
    const rules = [];
    for (const { file, text } of JSON.parse(process.env.SNIPPETS)) {
      const [{ messages }] = await eslint.lintText(text, { filePath: file });
      rules.push(messages.map(({ ruleId }) => ruleId ?? 'parsing'));
    }
    process.stdout.write(JSON.stringify(rules));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...quiet, SNIPPETS: JSON.stringify(snippets) },
  });
  return JSON.parse(output.slice(output.indexOf('[['))) as string[][];
}

// The demo world and tests act for people. The command line reads the configuration long before it needs the rest of the platform; a style
// sheet cannot go through a door of code.
const sideDoors: Record<string, string[]> = {
  ...Object.fromEntries(
    [
      ...['directory', 'events', 'forum', 'identity', 'notifications', 'participants'],
      ...['rooms', 'showcases', 'topics'],
    ].map((context) => [`libs/${context}`, ['./acting']]),
  ),
  'libs/platform': ['./config'],
  'libs/testing': ['./files', './net'],
  'libs/ui': ['./styles.css'],
};

const quiet = { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false' };

const downwards = `import type { Id } from '@peerloop/kernel';
export const same = (a: Id, b: Id): boolean => a === b;
`;
const importOf = (from: string, name: string) =>
  `import { ${name} } from '${from}';\nexport const used = ${name};\n`;
const borders = '@nx/enforce-module-boundaries';

/** What is written where, and the rule it breaks. */
const snippets: Readonly<Record<string, Snippet & { readonly rule: string | null }>> = {
  'finds nothing wrong with a door used downwards': {
    file: 'libs/forum/src/post/post.policy.ts',
    text: downwards,
    rule: null,
  },
  'refuses an import upwards': {
    file: 'libs/topics/src/topic/topic.service.ts',
    text: importOf('@peerloop/forum', 'ThreadReader'),
    rule: borders,
  },
  'refuses an import to a sibling': {
    file: 'libs/showcases/src/showcase/showcase.service.ts',
    text: importOf('@peerloop/events', 'EventsModule'),
    rule: borders,
  },
  'refuses an import from the kernel': {
    file: 'libs/kernel/src/paging.ts',
    text: importOf('@peerloop/platform', 'Sql'),
    rule: borders,
  },
  'refuses an import of typeorm in a resolver': {
    file: 'libs/forum/src/thread/thread.resolver.ts',
    text: importOf('typeorm', 'Repository'),
    rule: 'no-restricted-imports',
  },
  'refuses an import of GraphQL in an entity': {
    file: 'libs/forum/src/thread/thread.entity.ts',
    text: importOf('@nestjs/graphql', 'Field'),
    rule: 'no-restricted-imports',
  },
  'refuses an import of the platform in a policy': {
    file: 'libs/forum/src/post/post.policy.ts',
    text: importOf('@peerloop/platform', 'Sql'),
    rule: 'no-restricted-imports',
  },
  'refuses an action that reads its form itself': {
    file: 'apps/web/src/routes/rooms/+page.server.ts',
    text: importOf('#lib/server/forms/form.ts', 'readForm'),
    rule: 'no-restricted-imports',
  },
  'refuses an import of bullmq in a context': {
    file: 'libs/forum/src/post/post.service.ts',
    text: importOf('bullmq', 'Queue'),
    rule: 'no-restricted-imports',
  },
  'refuses an import of socket.io in a context': {
    file: 'libs/rooms/src/live/room.gateway.ts',
    text: importOf('socket.io', 'Server'),
    rule: 'no-restricted-imports',
  },
  'refuses to act for others': {
    file: 'libs/forum/src/post/post.service.ts',
    text: importOf('@peerloop/rooms/acting', 'RoomService'),
    rule: 'no-restricted-imports',
  },
  'lets the demo world act': {
    file: 'libs/demo/src/acts/rooms.acts.ts',
    text: importOf('@peerloop/rooms/acting', 'RoomService'),
    rule: null,
  },
  'refuses the demo world to the api': {
    file: 'apps/api/src/api.module.ts',
    text: importOf('@peerloop/demo', 'seedDemoWorld'),
    rule: borders,
  },
  'refuses a clock read beside the Clock: new Date': {
    file: 'libs/forum/src/post/post.service.ts',
    text: 'export const now = new Date();\n',
    rule: 'no-restricted-syntax',
  },
  'refuses a clock read beside the Clock: Date.now': {
    file: 'libs/forum/src/post/post.service.ts',
    text: 'export const now = Date.now();\n',
    rule: 'no-restricted-syntax',
  },
};

describe('borders', () => {
  const broken = new Map<string, string[]>();

  beforeAll(() => {
    // The boundary rule reads the project graph that this leaves behind.
    const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
    execFileSync(process.execPath, [nx, 'show', 'projects', '--json'], { cwd: root, env: quiet });
    const rules = brokenRules(Object.values(snippets));
    Object.keys(snippets).forEach((name, index) => broken.set(name, rules[index] ?? []));
  }, 120_000);

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

  it.each(Object.entries(snippets))('%s', (name, { rule }) => {
    const found = broken.get(name);
    if (rule === null) expect(found).toEqual([]);
    else expect(found).toContain(rule);
  });

  it('does not resolve a path behind a door', async () => {
    const behind = '@peerloop/topics/src/topic/topic.service.js';
    await expect(import(behind)).rejects.toThrow();
  });
});
