import ts from 'typescript';

/** A parameter that code numbers while it puts a statement together. */
const numbered = '$0';

/** What stands for the parameters of a function while its text is worked out. */
type Scope = ReadonlyMap<ts.Symbol, readonly string[]>;

/**
 * Works out the text of a statement from its source: constants, templates, choices, functions that answer
 * one text, and lists of conditions that are joined. A choice gives several texts.
 */
export class ConstantText {
  constructor(private readonly checker: ts.TypeChecker) {}

  /** Every text the expression can be; null when that hangs on something that is not in the source. */
  of(expression: ts.Expression, scope: Scope = new Map()): readonly string[] | null {
    const node = bare(expression);
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isNumericLiteral(node)) return [node.text];
    if (ts.isTemplateExpression(node)) return this.ofTemplate(node, scope);
    if (ts.isConditionalExpression(node)) {
      return both(this.of(node.whenTrue, scope), this.of(node.whenFalse, scope));
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      return product([this.of(node.left, scope), this.of(node.right, scope)]);
    }
    if (ts.isCallExpression(node)) return this.ofCall(node, scope);
    if (ts.isElementAccessExpression(node)) return this.ofAnyMember(node.expression);
    return this.ofName(node, scope);
  }

  private ofTemplate(node: ts.TemplateExpression, scope: Scope): readonly string[] | null {
    const parts: (readonly string[] | null)[] = [[node.head.text]];
    for (const { expression, literal } of node.templateSpans) {
      const before = parts.at(-1)?.[0] ?? '';
      // `$${values.push(value)}`: the number of the next parameter.
      const isNumber = before.endsWith('$') && parts.at(-1)?.length === 1;
      if (isNumber) parts.push([numbered.slice(1)]);
      else parts.push(this.of(expression, scope));
      parts.push([literal.text]);
    }
    return product(parts);
  }

  private ofCall(node: ts.CallExpression, scope: Scope): readonly string[] | null {
    const called = node.expression;
    if (ts.isPropertyAccessExpression(called)) {
      const name = called.name.text;
      if (name === 'join') return this.ofJoin(called.expression, node.arguments[0], scope);
      if (name === 'replaceAll' || name === 'toString') return null;
    }
    if (ts.isIdentifier(called) && called.text === 'parameter') return [numbered];
    const declaration = this.functionOf(called);
    if (!declaration) return null;
    const answered = answerOf(declaration);
    if (!answered) return null;
    const inner = new Map(scope);
    declaration.parameters.forEach((parameter, index) => {
      const given = node.arguments[index] ?? parameter.initializer;
      const symbol = this.checker.getSymbolAtLocation(parameter.name);
      const texts = given && this.of(given, scope);
      if (symbol && texts) inner.set(symbol, texts);
    });
    return this.of(answered, inner);
  }

  private ofName(node: ts.Expression, scope: Scope): readonly string[] | null {
    const symbol = this.symbolOf(node);
    if (!symbol) return null;
    const given = scope.get(symbol);
    if (given) return given;
    const declaration = symbol.valueDeclaration;
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) {
      if (isFunction(bare(declaration.initializer))) return null;
      return this.of(declaration.initializer, scope);
    }
    if (declaration && ts.isPropertyAssignment(declaration)) {
      return this.of(declaration.initializer, scope);
    }
    return declaration && ts.isParameter(declaration) ? this.ofCallers(declaration) : null;
  }

  /** What the callers in the same file give: of a private method they are all. */
  private ofCallers(parameter: ts.ParameterDeclaration): readonly string[] | null {
    const { parent } = parameter;
    if (!isFunction(parent)) return null;
    const index = parent.parameters.indexOf(parameter);
    const given: (readonly string[] | null)[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && this.functionOf(node.expression) === parent) {
        const argument = node.arguments[index] ?? parameter.initializer;
        given.push(argument ? this.of(argument) : null);
      }
      ts.forEachChild(node, look);
    };
    look(parent.getSourceFile());
    return given.length === 0 ? null : given.reduce(both);
  }

  /** `statements[kind]`: any of them. */
  private ofAnyMember(object: ts.Expression): readonly string[] | null {
    const declaration = this.symbolOf(object)?.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration)) return null;
    const value = declaration.initializer && bare(declaration.initializer);
    if (!value || !ts.isObjectLiteralExpression(value)) return null;
    const texts = value.properties.map((property) =>
      ts.isPropertyAssignment(property) ? this.of(property.initializer) : null,
    );
    return texts.includes(null) ? null : texts.flatMap((all) => all ?? []);
  }

  /** All conditions of the list at once: each has to hold. */
  private ofJoin(
    list: ts.Expression,
    separator: ts.Expression | undefined,
    scope: Scope,
  ): readonly string[] | null {
    const between = separator ? this.of(separator, scope)?.[0] : ',';
    const node = bare(list);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const mapped = node.expression.name.text === 'map' ? node.arguments[0] : undefined;
      if (!mapped || !isFunction(mapped)) return null;
      // Of what is no text of the source, as the words somebody looks for, one stands for all.
      const items = this.items(node.expression.expression, scope) ?? [''];
      const answered = answerOf(mapped);
      const symbol = this.checker.getSymbolAtLocation(mapped.parameters[0]!.name);
      if (!answered || !symbol) return null;
      const each = items.map((item) => this.of(answered, new Map(scope).set(symbol, [item]))?.[0]);
      return each.includes(undefined) ? null : [each.join(between)];
    }
    const items = this.items(list, scope);
    return items && [items.join(between)];
  }

  /** What a list holds and what is pushed onto it anywhere in the function that has it. */
  private items(list: ts.Expression, scope: Scope): readonly string[] | null {
    const node = bare(list);
    if (ts.isArrayLiteralExpression(node)) {
      const parts = node.elements.map((element) =>
        ts.isSpreadElement(element)
          ? this.items(element.expression, scope)
          : (this.of(element, scope)?.slice(0, 1) ?? null),
      );
      return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
    }
    if (ts.isCallExpression(node)) {
      const declaration = this.functionOf(node.expression);
      const answered = declaration && answerOf(declaration);
      return answered ? this.items(answered, scope) : null;
    }
    const symbol = this.symbolOf(node);
    const declaration = symbol?.valueDeclaration;
    if (!symbol || !declaration) return null;
    // Given by somebody else, in whose statements they are checked.
    if (ts.isParameter(declaration)) return ['true'];
    if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return null;
    const first = this.items(declaration.initializer, scope);
    const pushed = this.pushed(symbol, declaration, scope);
    return first && pushed && [...first, ...pushed];
  }

  private pushed(
    symbol: ts.Symbol,
    declaration: ts.Declaration,
    scope: Scope,
  ): readonly string[] | null {
    const texts: (string | null)[] = [];
    const body = ts.findAncestor(declaration, isFunction) ?? declaration.getSourceFile();
    const look = (node: ts.Node): void => {
      if (
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === 'push' &&
        this.symbolOf(node.expression.expression) === symbol
      ) {
        for (const argument of node.arguments) texts.push(this.of(argument, scope)?.[0] ?? null);
      }
      ts.forEachChild(node, look);
    };
    look(body);
    return texts.includes(null) ? null : texts.flatMap((text) => text ?? []);
  }

  private symbolOf(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias
      ? this.checker.getAliasedSymbol(symbol)
      : symbol;
  }

  private functionOf(called: ts.Expression): FunctionNode | null {
    const declaration = this.symbolOf(called)?.valueDeclaration;
    if (!declaration) return null;
    if (isFunction(declaration)) return declaration;
    const value =
      ts.isVariableDeclaration(declaration) && declaration.initializer
        ? bare(declaration.initializer)
        : null;
    return value && isFunction(value) ? value : null;
  }
}

type FunctionNode =
  ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

function isFunction(node: ts.Node): node is FunctionNode {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isMethodDeclaration(node)
  );
}

/** What a function answers, when it does so in one place. */
function answerOf({ body }: FunctionNode): ts.Expression | null {
  if (!body) return null;
  if (!ts.isBlock(body)) return body;
  const answers = body.statements.filter(ts.isReturnStatement);
  return answers.length === 1 ? (answers[0]!.expression ?? null) : null;
}

function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
    ? bare(node.expression)
    : node;
}

function both(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  return one && other && [...new Set([...one, ...other])];
}

function product(parts: readonly (readonly string[] | null)[]): readonly string[] | null {
  return parts.reduce<readonly string[] | null>(
    (before, part) => before && part && before.flatMap((start) => part.map((end) => start + end)),
    [''],
  );
}
