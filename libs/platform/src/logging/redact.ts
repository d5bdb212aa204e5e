const secretName =
  /pass(word|phrase)?$|secret|token|authorization|cookie|credential|apikey|session(?!id)/i;
const hidden = '[hidden]';

const maxDepth = 5;
const maxItems = 50;
const maxText = 4_000;

// What must not be in a log wherever it turns up in a text: credentials in addresses, bearer
// tokens, the opaque secrets of sessions and links, and people's mail addresses.
const patterns: readonly (readonly [RegExp, string])[] = [
  [/(\w+:\/\/[^\s:/@]*):[^\s@/]+@/g, '$1:[hidden]@'],
  [/\bBearer\s+[^\s"',;]+/gi, 'Bearer [hidden]'],
  [/(?<![\w/-])[\w-]{43,}(?![\w/-])/g, hidden],
  // As a part of a path, as long as ours are: folders with such names are rare.
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, hidden],
  [/[^\s<>"'(),:;=[\]/]+@[^\s<>"'(),:;=[\]/]+\.[a-z]{2,}/gi, '[address]'],
];

/** A text without secrets and mail addresses. */
function redactText(text: string): string {
  const cut = text.length > maxText ? `${text.slice(0, maxText)}…` : text;
  return patterns.reduce((clean, [pattern, by]) => clean.replace(pattern, by), cut);
}

function redactError(error: Error, depth: number): Record<string, unknown> {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  // Nothing else: database errors carry the statement with its values.
  return {
    name: error.name,
    message: redactText(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack ? { stack: redactText(error.stack) } : {}),
    ...(cause === undefined ? {} : { cause: redact(cause, depth + 1) }),
  };
}

function redactObject(value: object, depth: number): unknown {
  const entries = Object.entries(value).slice(0, maxItems);
  return Object.fromEntries(
    entries.map(([name, item]) => [name, secretName.test(name) ? hidden : redact(item, depth + 1)]),
  );
}

/** A copy of anything that is fit for a log: plain, bounded, without secrets. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return '…';
  if (value instanceof Error) return redactError(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `${value.byteLength} bytes`;
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => redact(item, depth + 1));
  if (value instanceof Set) return redact([...value], depth);
  if (value instanceof Map) return redactObject(Object.fromEntries(value) as object, depth);
  return redactObject(value, depth);
}
