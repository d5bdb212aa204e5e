// Reads the message catalogues: one JSON file per language and area, flat keys, `{name}` for what
// is filled in, and an object of plural forms, chosen by `count`, where a number decides the words.

const pluginKey = 'plugin.peerloop.catalogues';

/** `Hello {name}` becomes the text `Hello ` followed by the variable `name`. */
function toPattern(text) {
  return text
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\{\w+\}$/.test(part)
        ? { type: 'expression', arg: { type: 'variable-reference', name: part.slice(1, -1) } }
        : { type: 'text', value: part },
    );
}

const accents = {
  ...{ a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ' },
  ...{ w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž', A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ' },
  ...{ H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ' },
  ...{ S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
};

/** Accented and two fifths longer, as German would be: what stays plain comes from no catalogue. */
function pseudo(text) {
  const accented = text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/[a-z]/gi, (letter) => accents[letter])))
    .join('');
  const words = text.split(/\s+/).length;
  return `[${accented}${' ~~'.repeat(Math.ceil(words * 0.6))}]`;
}

function variablesOf(text) {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
}

function declarationsOf(variables, plural) {
  const inputs = [...variables].map((name) => ({ type: 'input-variable', name }));
  if (!plural) return inputs;
  return [
    ...inputs,
    {
      type: 'local-variable',
      name: 'countPlural',
      value: {
        type: 'expression',
        arg: { type: 'variable-reference', name: 'count' },
        annotation: { type: 'function-reference', name: 'plural', options: [] },
      },
    },
  ];
}

/** `other` answers for every form that a catalogue leaves out. */
function matchOf(form) {
  return form === 'other'
    ? { type: 'catchall-match', key: 'countPlural' }
    : { type: 'literal-match', key: 'countPlural', value: form };
}

function read(files) {
  const bundles = new Map();
  const messages = [];
  const variants = [];
  for (const { locale, content, toBeImportedFilesMetadata: made } of files) {
    for (const [id, entry] of Object.entries(JSON.parse(new TextDecoder().decode(content)))) {
      const given = typeof entry === 'string' ? [['other', entry]] : Object.entries(entry);
      const forms = made ? given.map(([form, text]) => [form, pseudo(text)]) : given;
      const bundle = bundles.get(id) ?? { variables: new Set(), plural: false };
      bundles.set(id, bundle);
      for (const [, text] of forms) variablesOf(text).forEach((name) => bundle.variables.add(name));
      const plural = typeof entry !== 'string';
      if (plural) bundle.variables.add('count');
      bundle.plural ||= plural;
      messages.push({
        bundleId: id,
        locale,
        selectors: plural ? [{ type: 'variable-reference', name: 'countPlural' }] : [],
      });
      for (const [form, text] of forms) {
        variants.push({
          messageBundleId: id,
          messageLocale: locale,
          matches: plural ? [matchOf(form)] : [],
          pattern: toPattern(text),
        });
      }
    }
  }
  return {
    bundles: [...bundles].map(([id, bundle]) => ({
      id,
      declarations: declarationsOf(bundle.variables, bundle.plural),
    })),
    messages,
    variants,
  };
}

export default {
  key: pluginKey,
  toBeImportedFiles: ({ settings }) => {
    const { pathPattern, areas, madeFrom } = settings[pluginKey];
    return settings.locales.flatMap((locale) =>
      areas.map((area) => ({
        locale,
        path: pathPattern.replace('{locale}', madeFrom[locale] ?? locale).replace('{area}', area),
        metadata: madeFrom[locale] && { madeFrom: madeFrom[locale] },
      })),
    );
  },
  importFiles: ({ files }) => read(files),
};
