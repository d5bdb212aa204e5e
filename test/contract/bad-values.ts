import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';

/** A place in the variables of a call with a value that must not be taken there. */
export interface BadValue {
  /** As in `input.rows.0.name`. */
  readonly path: string;
  readonly what: string;
  readonly value: unknown;
}

type Named = readonly (readonly [what: string, value: unknown])[];

const cursor = (...parts: unknown[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');
const someId = '0198c0de-0000-7000-8000-000000000002';

const texts: Named = [
  ['a NUL', 'good words \u0000 and more'],
  ['a bare carriage return', 'good words\r and more'],
  ['an escape', '\u001b[31mred words'],
  ['a C1 control', 'good words\u0085 and more'],
  ['half of a character', 'good words \ud83d'],
  ['the other half', '\udc00 good words'],
  ['three hundred thousand characters', 'x'.repeat(300_000)],
  ['a list in an object', { words: ['words'] }],
  ['a number', 7],
  ['a boolean', true],
];

const byType: Readonly<Record<string, Named>> = {
  String: texts,
  ID: [
    ['words', 'some words'],
    ['nothing', ''],
    ['a statement', "' OR 1=1 --"],
    ['a number', 7],
    ['an id and more', `${someId} `],
    ['an id in braces', `{${someId}}`],
    ['a NUL', `${someId}\u0000`],
    ['an object', { id: someId }],
  ],
  Int: [
    ['a number that no column holds', 2_147_483_648],
    ['a larger one', 1e300],
    ['a part', 1.5],
    ['below all', -2_147_483_648],
    ['words', 'some words'],
    ['a list of two', [1, 2]],
  ],
  Boolean: [
    ['words', 'true'],
    ['a number', 1],
  ],
  DateTime: [
    ['words', 'yesterday'],
    ['a day that is none', '2031-02-31T00:00:00.000Z'],
    ['a year that no column holds', '+275760-09-13T00:00:00.000Z'],
    ['a number', 1],
    ['nothing', ''],
  ],
};

// Of texts, these are read by the ids and numbers in them.
const byName: Readonly<Record<string, Named>> = {
  after: [
    ['a cursor of words', cursor('x')],
    ['a cursor of two words', cursor('x', 'y')],
    ['a cursor of a number and a word', cursor(1, 'x')],
    ['a cursor of a large number', cursor(1e300, someId)],
    ['a cursor of a list', cursor([someId])],
    ['a cursor with a NUL', cursor('a\u0000', someId)],
    ['a cursor of three', cursor('x', 'y', 'z')],
    ['no cursor', '!!!'],
  ],
};

function leafValues(name: string, type: GraphQLInputType): Named {
  const enough = isEnumType(type)
    ? ([['no such choice', 'NO_SUCH_CHOICE'], ...texts] as const)
    : (byType[String(type)] ?? []);
  if (enough.length === 0) throw new Error(`No bad values for ${name}: ${String(type)}`);
  return [...enough, ...(byName[name] ?? [])];
}

function within(type: GraphQLInputType, name: string, path: string): BadValue[] {
  const bad = (what: string, value: unknown): BadValue => ({ path, what, value });
  const missing = isNonNullType(type) ? [bad('null', null)] : [];
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = within(nullable.ofType, name, path);
    const items = item.map(({ path: at, what, value }) =>
      at === path ? bad(`a list with ${what}`, [value]) : { path: at, what, value },
    );
    const sample = isInputObjectType(getNullableType(nullable.ofType)) ? {} : someId;
    const tooMany = Array.from({ length: 10_000 }, () => sample);
    return [
      ...missing,
      bad('ten thousand of them', tooMany),
      bad('words in an object', { a: 'b' }),
      ...items,
    ];
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields());
    return [
      ...missing,
      bad('a list of words', ['some', 'words']),
      bad('words', 'some words'),
      ...fields.flatMap((field) => within(field.type, field.name, `${path}.${field.name}`)),
    ];
  }
  return [...missing, ...leafValues(name, nullable).map(([what, value]) => bad(what, value))];
}

/** Everything that an argument must not be, one wrong thing at a time. */
export function badValuesOf(argument: GraphQLArgument): BadValue[] {
  return within(argument.type, argument.name, argument.name);
}

/** The variables with one value replaced, whatever was there. */
export function withBadValue(
  variables: Readonly<Record<string, unknown>>,
  { path, value }: BadValue,
): Record<string, unknown> {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...variables, [head]: value };
  const inner = variables[head];
  const below = { path: rest.join('.'), what: '', value };
  if (Array.isArray(inner)) {
    const [first, ...others] = inner as Record<string, unknown>[];
    return { ...variables, [head]: [withBadValue(first ?? {}, below), ...others] };
  }
  return { ...variables, [head]: withBadValue((inner ?? {}) as Record<string, unknown>, below) };
}
