import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

// In the committed page every name that is explained is a link to where it is.

const cell = (text) =>
  (text ?? '')
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
const anchor = (name) => name.toLowerCase();

function typeLink(type) {
  const name = getNamedType(type).name;
  if (isSpecifiedScalarType(getNamedType(type))) return `\`${String(type)}\``;
  return `[\`${String(type)}\`](#${anchor(name)})`;
}

function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function argumentRow({ name, type, defaultValue, description }) {
  const fallback = defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`;
  return [`\`${name}\``, `${typeLink(type)}${fallback}`, cell(description)];
}

function operation(field) {
  const args = table(['argument', 'type', 'meaning'], field.args.map(argumentRow));
  return `### ${field.name}\n\n${field.description ?? ''}\n\nAnswers ${typeLink(field.type)}.\n${args && `\n${args}`}`;
}

const fieldRow = (field) => [`\`${field.name}\``, typeLink(field.type), cell(field.description)];

function typeSection(type) {
  const head = `### ${type.name}\n\n${type.description ?? ''}\n`;
  if (isEnumType(type)) {
    const rows = type.getValues().map((value) => [`\`${value.name}\``, cell(value.description)]);
    return `${head}\n${table(['value', 'meaning'], rows)}`;
  }
  if (isInputObjectType(type)) {
    return `${head}\n${table(['field', 'type', 'meaning'], Object.values(type.getFields()).map(argumentRow))}`;
  }
  if (isObjectType(type) || isInterfaceType(type)) {
    return `${head}\n${table(['field', 'type', 'meaning'], Object.values(type.getFields()).map(fieldRow))}`;
  }
  return head;
}

// Said once in the introduction.
const isPaging = ({ name }) => /(Connection|Edge)$/.test(name);

/** The schema as one page of Markdown. */
export function renderSchemaPage(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.includes(type))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const section = (title, chosen) =>
    chosen.length === 0 ? '' : `## ${title}\n\n${chosen.map(typeSection).join('\n')}\n`;
  const operations = (title, root) =>
    `## ${title}\n\n${Object.values(root?.getFields() ?? {})
      .map(operation)
      .join('\n')}\n`;
  const parts = [
    `# The GraphQL schema\n\nMade by \`node tools/generated.mjs\` from \`libs/contracts/schema.graphql\`; not to be edited. How to\nsign in, what tokens may do and how errors look: [the API for others](../README.md#the-api-for-others).\n\nLists come in pages (Relay connections): ask for \`first\` (1 to 50), then for what is \`after\` the\n\`endCursor\` of \`pageInfo\`.\n\n`,
    operations('Queries', roots[0]),
    operations('Mutations', roots[1]),
    section(
      'Types',
      types.filter((type) => (isObjectType(type) || isInterfaceType(type)) && !isPaging(type)),
    ),
    section('Inputs', types.filter(isInputObjectType)),
    section('Enums', types.filter(isEnumType)),
    section('Scalars', types.filter(isScalarType)),
    section('Pages of lists', types.filter(isPaging)),
  ];
  return `${parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
