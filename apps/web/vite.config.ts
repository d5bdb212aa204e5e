import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig, type Plugin } from 'vite';

// Our own packages are taken as source, so that the pages need no other build.
const source = '@peerloop/source';

/** Messages with numbers make their plural rules anew each time, which takes longer than all the rest. */
const pluralRulesOnce: Plugin = {
  name: 'peerloop:plural-rules-once',
  transform(code, id) {
    if (!id.endsWith('/paraglide/registry.js')) return null;
    return `${code.replace('new Intl.PluralRules(locale, options)', 'rulesOf(locale, options)')}
const rules = new Map();
function rulesOf(locale, options) {
  const key = locale + JSON.stringify(options);
  if (!rules.has(key)) rules.set(key, new Intl.PluralRules(locale, options));
  return rules.get(key);
}`;
  },
};

type Policy = NonNullable<NonNullable<Parameters<typeof sveltekit>[0]>['csp']>['directives'];

/** The Content-Security-Policy of every page. */
const policy = (isDeveloping: boolean): Policy => ({
  'default-src': ['self'],
  'script-src': ['self'],
  'style-src': ['self'],
  // The one style attribute there is: SvelteKit's hidden announcer of the page's title.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'img-src': ['self', 'data:'],
  // While developing, changes come through a socket of Vite's.
  'connect-src': isDeveloping ? ['self', 'ws:'] : ['self'],
  'object-src': ['none'],
  'base-uri': ['none'],
  'form-action': ['self'],
  'frame-ancestors': ['none'],
});

export default defineConfig(({ command, mode }) => ({
  plugins: [
    tailwindcss(),
    pluralRulesOnce,
    paraglideVitePlugin({
      // Languages on trial weigh on nobody's pages but a developer's.
      project: command === 'serve' || mode === 'trial' ? './trial.inlang' : './project.inlang',
      outdir: './src/lib/paraglide',
      outputStructure: 'message-modules',
      // The server decides the language of a request (hooks.server.ts); the browser reads it off
      // the page (hooks.client.ts). `globalVariable` is the place where both put it.
      strategy: ['globalVariable', 'baseLocale'],
      emitReadme: false,
      isServer: 'import.meta.env.SSR',
    }),
    sveltekit({
      adapter: adapter(),
      csp: { mode: 'nonce', directives: policy(command === 'serve') },
      paths: { relative: false },
      version: { pollInterval: 0 },
    }),
  ],
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // What several pages share travels in one file instead of in dozens of tiny ones.
            codeSplitting: {
              groups: [{ name: 'shared', minShareCount: 3, test: /[\\/](ui|web)[\\/]src[\\/]/ }],
            },
          },
        },
      },
    },
  },
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
}));
