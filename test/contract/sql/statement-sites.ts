import { join } from 'node:path';
import ts from 'typescript';
import { ConstantText } from './constant-text.js';

/** A column as the code that reads it believes it to be. */
export interface BelievedColumn {
  /** `string`, `number`, `boolean`, `Date`, `Buffer`, `array`; any other word is an object. */
  readonly kinds: readonly string[];
  readonly nullable: boolean;
}

/** One place that runs a statement. */
export interface StatementSite {
  /** `libs/forum/src/post/post.reader.ts:40` */
  readonly place: string;
  /** Every text it can have; null when that is not in the source. */
  readonly texts: readonly string[] | null;
  /** By name; null when the code reads no column. */
  readonly columns: ReadonlyMap<string, BelievedColumn> | null;
}

const root = join(import.meta.dirname, '../../..');
const runners = new Set(['query', 'one']);
const owners = new Set(['Sql', 'Tx']);

/** Every place in the sources where `Sql` or a `Tx` runs a statement. */
export function statementSites(): StatementSite[] {
  const program = sourceProgram();
  const checker = program.getTypeChecker();
  const texts = new ConstantText(checker);
  const sites: StatementSite[] = [];
  for (const file of program.getSourceFiles()) {
    const name = file.fileName.slice(root.length + 1);
    if (!/^(?:libs|apps)\/(?!testing\/)[^/]+\/src\//.test(name)) continue;
    const look = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && runs(node, checker)) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const text = node.arguments[0];
        const place = `${name}:${line}`;
        const columns = believedColumns(node, checker);
        sites.push({ place, texts: text ? texts.of(text) : null, columns });
      }
      ts.forEachChild(node, look);
    };
    look(file);
  }
  return sites;
}

function sourceProgram(): ts.Program {
  const path = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object };
  const wanted = {
    ...config,
    include: ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'libs'],
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(wanted, ts.sys, root);
  const sources = fileNames.filter((file) => !file.endsWith('.spec.ts'));
  return ts.createProgram(sources, { ...options, incremental: false, noEmit: true });
}

function runs(node: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called) || !runners.has(called.name.text)) return false;
  const owner = checker.getTypeAtLocation(called.expression).getSymbol()?.name ?? '';
  return owners.has(owner);
}

function believedColumns(
  node: ts.CallExpression,
  checker: ts.TypeChecker,
): ReadonlyMap<string, BelievedColumn> | null {
  const row = believedRow(node, checker);
  const columns = new Map<string, BelievedColumn>();
  for (const property of row ? checker.getPropertiesOfType(row) : []) {
    const type = checker.getTypeOfSymbol(property);
    const parts = type.isUnion() ? type.types : [type];
    const isNothing = ({ flags }: ts.Type): boolean =>
      (flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
    const isAnything = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    columns.set(property.name, {
      kinds: isAnything
        ? ['anything']
        : kindsOf(
            parts.filter((part) => !isNothing(part)),
            checker,
          ),
      nullable: isAnything || isOptional || parts.some(isNothing),
    });
  }
  return columns.size === 0 ? null : columns;
}

/** What is written between the angle brackets, or follows from where the answer goes. */
function believedRow(node: ts.CallExpression, checker: ts.TypeChecker): ts.Type | null {
  const written = node.typeArguments?.[0];
  if (written) return checker.getTypeFromTypeNode(written);
  const answer = checker.getAwaitedType(checker.getTypeAtLocation(node));
  if (!answer) return null;
  const one = checker.getNonNullableType(answer);
  return checker.isArrayType(one) ? checker.getTypeArguments(one as ts.TypeReference)[0]! : one;
}

function kindsOf(types: readonly ts.Type[], checker: ts.TypeChecker): string[] {
  return [...new Set(types.map((type) => kindOf(type, checker)))];
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): string {
  const { flags } = type;
  if (flags & ts.TypeFlags.StringLike) return 'string';
  if (flags & ts.TypeFlags.NumberLike) return 'number';
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean';
  if (checker.isArrayLikeType(type)) return 'array';
  // A branded text: string & { … }.
  if (type.isIntersection()) return kindOf(type.types[0]!, checker);
  return type.getSymbol()?.name ?? 'object';
}
