import { loadModule, parseSync } from 'libpg-query';

/** Columns of tables, by table and name: whether they can hold null. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

/** A node of the parser: one key says what it is. */
type Node = Readonly<Record<string, unknown>>;

/** Whether each column of something that is read can be null, in order. */
type Columns = ReadonlyMap<string, boolean>;

interface Source {
  readonly alias: string;
  readonly columns: Columns;
}

interface Scope {
  readonly sources: readonly Source[];
  /** Columns that a condition of this statement demands to be there, as `alias.name`. */
  readonly present: ReadonlySet<string>;
  readonly outer: Scope | null;
}

type Named = ReadonlyMap<string, Columns>;

/** Functions that can answer null though all they are given is there. */
const perhapsNull = new Set(
  (
    'min max sum avg array_agg json_agg jsonb_agg string_agg bool_or bool_and every lag lead first_value ' +
    'last_value nullif jsonb_path_query_first to_regclass array_length array_position substring regexp_match ' +
    'json_object_agg jsonb_object_agg percentile_cont'
  ).split(' '),
);
const perhapsNullOperators = new Set(['->', '->>', '#>', '#>>']);

export async function loadParser(): Promise<void> {
  await loadModule();
}

/**
 * Says of every column of a statement whether it can be null, as far as the statement tells: outer joins,
 * conditions, functions, subqueries. In doubt a column can be null.
 */
export class Nullability {
  constructor(private readonly catalogue: Catalogue) {}

  /** In the order of the columns; a name may come twice. */
  of(text: string): readonly (readonly [name: string, nullable: boolean])[] {
    const { stmts } = parseSync(text) as { stmts: { stmt: Node }[] };
    return this.statement(stmts[0]!.stmt, new Map(), null);
  }

  private statement(node: Node, named: Named, outer: Scope | null): [string, boolean][] {
    const [kind, body] = entry(node);
    const tables = this.withClause(body['withClause'] as Node | undefined, named, outer);
    if (kind === 'SelectStmt') return this.select(body, tables, outer);
    const relation = body['relation'] as Node | undefined;
    const written = relation ? [this.table(relation, tables)] : [];
    const more = list(body['fromClause'] ?? body['usingClause']);
    const sources = [...written, ...more.flatMap((item) => this.source(item, tables, outer))];
    const scope = this.scope(sources, [body['whereClause']], outer);
    const returning = body['returningClause'] as Node | undefined;
    return this.targets(list(returning?.['exprs']), scope, tables);
  }

  private withClause(clause: Node | undefined, named: Named, outer: Scope | null): Named {
    const tables = new Map(named);
    for (const item of list(clause?.['ctes'])) {
      const cte = item['CommonTableExpr'] as Node;
      const query = cte['ctequery'] as Node;
      // A recursive query stands for itself with what its first part answers.
      const first = (query['SelectStmt'] as Node | undefined)?.['larg'] as Node | undefined;
      const names = list(cte['aliascolnames']).map(text);
      const rename = (columns: readonly [string, boolean][]): Columns =>
        new Map(columns.map(([name, nullable], at) => [names[at] ?? name, nullable]));
      if (clause?.['recursive'] === true && first) {
        tables.set(String(cte['ctename']), rename(this.select(first, tables, outer)));
      }
      tables.set(String(cte['ctename']), rename(this.statement(query, tables, outer)));
    }
    return tables;
  }

  private select(body: Node, named: Named, outer: Scope | null): [string, boolean][] {
    const tables = this.withClause(body['withClause'] as Node | undefined, named, outer);
    if (body['op'] !== undefined && body['op'] !== 'SETOP_NONE') {
      const left = this.select(body['larg'] as Node, tables, outer);
      const right = this.select(body['rarg'] as Node, tables, outer);
      return left.map(([name, nullable], at) => [name, nullable || (right[at]?.[1] ?? true)]);
    }
    const values = list(body['valuesLists']);
    if (values.length > 0) {
      const scope = { sources: [], present: new Set<string>(), outer };
      const rows = values.map((row) => list((row['List'] as Node)['items']));
      return rows[0]!.map((_, at) => [
        `column${at + 1}`,
        rows.some((row) => this.canBeNull(row[at]!, scope, tables)),
      ]);
    }
    const sources: Source[] = [];
    const demands: unknown[] = [body['whereClause']];
    for (const item of list(body['fromClause'])) {
      const lateral = this.scope(sources, [], outer);
      sources.push(...this.source(item, tables, lateral, demands));
    }
    const scope = this.scope(sources, demands, outer);
    return this.targets(list(body['targetList']), scope, tables);
  }

  private scope(
    sources: readonly Source[],
    demands: readonly unknown[],
    outer: Scope | null,
  ): Scope {
    const present = new Set<string>();
    const scope: Scope = { sources, present, outer };
    for (const demand of demands) if (demand) this.demanded(demand as Node, scope, present);
    return scope;
  }

  /** What has to be there for a condition to be true. */
  private demanded(condition: Node, scope: Scope, present: Set<string>): void {
    const [kind, body] = entry(condition);
    if (kind === 'BoolExpr' && body['boolop'] === 'AND_EXPR') {
      for (const part of list(body['args'])) this.demanded(part, scope, present);
    }
    const isStrict =
      kind === 'A_Expr' &&
      ['AEXPR_OP', 'AEXPR_OP_ANY', 'AEXPR_IN', 'AEXPR_LIKE'].includes(String(body['kind']));
    const sides = isStrict ? [body['lexpr'], body['rexpr']] : [];
    const tested =
      kind === 'NullTest' && body['nulltesttype'] === 'IS_NOT_NULL' ? [body['arg']] : [];
    for (const side of [...sides, ...tested]) {
      if (!side) continue;
      const [kindOfSide, { fields }] = entry(side as Node);
      const found = kindOfSide === 'ColumnRef' && find(scope, list(fields).map(text));
      if (found) present.add(found.key);
    }
  }

  private source(item: Node, named: Named, outer: Scope | null, demands: unknown[] = []): Source[] {
    const [kind, body] = entry(item);
    if (kind === 'RangeVar') return [this.table(body, named)];
    if (kind === 'JoinExpr') return this.join(body, named, outer, demands);
    const alias = body['alias'] as Node | undefined;
    const name = (alias?.['aliasname'] as string | undefined) ?? '';
    const names = list(alias?.['colnames']).map(text);
    if (kind === 'RangeSubselect') {
      const columns = this.statement(body['subquery'] as Node, named, outer);
      return [
        { alias: name, columns: new Map(columns.map(([own, at], i) => [names[i] ?? own, at])) },
      ];
    }
    // A function that answers rows: what is unpacked of an object may be missing, what counts is not.
    const defined = list(body['coldeflist']).map((column) =>
      String((column['ColumnDef'] as Node)['colname']),
    );
    const columns = new Map<string, boolean>(defined.map((column) => [column, true]));
    for (const column of names) if (!columns.has(column)) columns.set(column, false);
    if (columns.size === 0 && name) columns.set(name, false);
    return [{ alias: name, columns }];
  }

  private join(body: Node, named: Named, outer: Scope | null, demands: unknown[]): Source[] {
    const type = String(body['jointype']);
    const isInner = type === 'JOIN_INNER';
    const left = this.source(body['larg'] as Node, named, outer, demands);
    // Beside it, what stands to the left can be named by a lateral subquery.
    const beside: Scope = { sources: left, present: new Set(), outer };
    const right = this.source(body['rarg'] as Node, named, beside, isInner ? demands : []);
    if (isInner && body['quals']) demands.push(body['quals']);
    const missing = (sources: Source[]): Source[] =>
      sources.map(({ alias, columns }) => ({
        alias,
        columns: new Map([...columns.keys()].map((name) => [name, true])),
      }));
    return [
      ...(type === 'JOIN_RIGHT' || type === 'JOIN_FULL' ? missing(left) : left),
      ...(type === 'JOIN_LEFT' || type === 'JOIN_FULL' ? missing(right) : right),
    ];
  }

  private table(range: Node, named: Named): Source {
    const name = String(range['relname']);
    const alias = ((range['alias'] as Node | undefined)?.['aliasname'] ?? name) as string;
    const columns = named.get(name) ?? this.catalogue.get(name) ?? new Map<string, boolean>();
    return { alias, columns };
  }

  private targets(targets: readonly Node[], scope: Scope, named: Named): [string, boolean][] {
    return targets.flatMap((target): [string, boolean][] => {
      const { name, val } = target['ResTarget'] as { name?: string; val: Node };
      const [kind, body] = entry(val);
      const fields = kind === 'ColumnRef' ? list(body['fields']) : [];
      if (fields.some((field) => 'A_Star' in field)) {
        const of = fields.length > 1 ? text(fields[0]!) : null;
        return scope.sources
          .filter(({ alias }) => of === null || alias === of)
          .flatMap(({ alias, columns }) =>
            [...columns].map(([column, nullable]): [string, boolean] => [
              column,
              nullable && !scope.present.has(`${alias}.${column}`),
            ]),
          );
      }
      return [[name ?? ownName(val), this.canBeNull(val, scope, named)]];
    });
  }

  private canBeNull(node: Node, scope: Scope, named: Named): boolean {
    const [kind, body] = entry(node);
    const any = (...parts: unknown[]): boolean =>
      parts.some((part) => part !== undefined && this.canBeNull(part as Node, scope, named));
    const all = (parts: readonly Node[]): boolean =>
      parts.every((part) => this.canBeNull(part, scope, named));
    switch (kind) {
      case 'A_Const':
        return body['isnull'] === true;
      case 'ColumnRef':
        return find(scope, list(body['fields']).map(text))?.nullable ?? true;
      case 'TypeCast':
      case 'CollateClause':
        return any(body['arg']);
      case 'CoalesceExpr':
      case 'MinMaxExpr':
        return all(list(body['args']));
      case 'BoolExpr':
        return any(...list(body['args']));
      case 'A_Expr':
        return this.operatorCanBeNull(body, any);
      case 'CaseExpr':
        return (
          body['defresult'] === undefined ||
          any(body['defresult'], ...list(body['args']).map((when) => entry(when)[1]['result']))
        );
      case 'FuncCall': {
        const name = text(list(body['funcname']).at(-1)!);
        return perhapsNull.has(name) || (name !== 'count' && any(...list(body['args'])));
      }
      case 'SubLink':
        return this.subqueryCanBeNull(body, scope, named);
      case 'NullTest':
      case 'BooleanTest':
      case 'ParamRef':
      case 'A_ArrayExpr':
      case 'RowExpr':
      case 'SQLValueFunction':
      case 'GroupingFunc':
        return false;
      case 'List':
        return any(...list(body['items']));
      default:
        return true;
    }
  }

  private operatorCanBeNull(body: Node, any: (...parts: unknown[]) => boolean): boolean {
    if (body['kind'] === 'AEXPR_DISTINCT' || body['kind'] === 'AEXPR_NOT_DISTINCT') return false;
    if (body['kind'] === 'AEXPR_NULLIF') return true;
    if (perhapsNullOperators.has(text(list(body['name']).at(-1)!))) return true;
    return any(body['lexpr'], body['rexpr']);
  }

  private subqueryCanBeNull(body: Node, scope: Scope, named: Named): boolean {
    const type = String(body['subLinkType']);
    if (type === 'EXISTS_SUBLINK' || type === 'ARRAY_SUBLINK') return false;
    const query = (body['subselect'] as Node)['SelectStmt'] as Node;
    const [target] = this.select(query, named, scope);
    if (type === 'ANY_SUBLINK' || type === 'ALL_SUBLINK') return target?.[1] ?? true;
    // One row for sure, when it only counts or reads nothing.
    const isOneRow = list(query['groupClause']).length === 0 && counts(query['targetList']);
    return !isOneRow || (target?.[1] ?? true);
  }
}

/** Whether a list of targets has an aggregate, so that there is one row also of nothing. */
function counts(targets: unknown): boolean {
  return /"sval":"(?:count|sum|max|min|bool_or|array_agg|jsonb_agg|json_agg|string_agg)"/.test(
    JSON.stringify(targets ?? []),
  );
}

function find(
  scope: Scope | null,
  path: readonly string[],
): { key: string; nullable: boolean } | null {
  if (!scope) return null;
  const name = path.at(-1)!;
  const of = path.length > 1 ? path.at(-2)! : null;
  for (const { alias, columns } of scope.sources) {
    if (of !== null && alias !== of) continue;
    const nullable = columns.get(name);
    if (nullable === undefined) continue;
    const key = `${alias}.${name}`;
    return { key, nullable: nullable && !scope.present.has(key) };
  }
  return find(scope.outer, path);
}

/** The name a target has without being given one. */
function ownName(node: Node): string {
  const [kind, body] = entry(node);
  if (kind === 'ColumnRef') return text(list(body['fields']).at(-1)!);
  if (kind === 'FuncCall') return text(list(body['funcname']).at(-1)!);
  if (kind === 'TypeCast') return ownName(body['arg'] as Node);
  if (kind === 'CoalesceExpr') return 'coalesce';
  if (kind === 'SubLink') return body['subLinkType'] === 'EXISTS_SUBLINK' ? 'exists' : 'array';
  return '?column?';
}

function entry(node: Node): [string, Node] {
  const [kind, body] = Object.entries(node)[0]!;
  return [kind, body as Node];
}

function list(nodes: unknown): readonly Node[] {
  return (nodes as readonly Node[] | undefined) ?? [];
}

/** The text of a name. */
function text(node: Node): string {
  return (node['String'] as { sval?: string } | undefined)?.sval ?? '';
}
