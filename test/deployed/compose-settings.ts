import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root, type Settings } from './product-process.js';

interface Compose {
  readonly services: Readonly<Record<string, { readonly environment: Settings }>>;
}

/** The variables that docker/compose.yaml gives a service, with `given` in place of the file `.env`. */
export function composeSettings(service: string, given: Settings): Settings {
  const text = readFileSync(join(root, 'docker/compose.yaml'), 'utf8');
  const { services } = parse(text, { merge: true }) as Compose;
  const fill = (value: string): string =>
    value.replace(
      /\$\{(\w+):([?-])([^}]*)\}/g,
      (_all, name: string, kind: string, other: string) => {
        const found = given[name] ?? (kind === '-' ? other : undefined);
        if (found === undefined) throw new Error(`compose.yaml demands ${name}`);
        return found;
      },
    );
  return Object.fromEntries(
    Object.entries(services[service]!.environment).map(([name, value]) => [name, fill(value)]),
  );
}
