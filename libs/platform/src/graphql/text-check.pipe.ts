import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { invalid, notFound, textProblem, type FieldProblem } from '@peerloop/kernel';

// Deeper than any input of ours; GraphQL and JSON bodies end long before it matters.
const maxDepth = 12;

/** The first text within a value that may not come in, with its path. */
function firstProblem(value: unknown, path: string, depth = 0): FieldProblem | null {
  if (typeof value === 'string') {
    const code = textProblem(value);
    return code ? { field: path, code } : null;
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return null;
  if (depth >= maxDepth) return { field: path, code: 'TOO_DEEP' };
  for (const [name, item] of Object.entries(value)) {
    const problem = firstProblem(item, path ? `${path}.${name}` : name, depth + 1);
    if (problem) return problem;
  }
  return null;
}

/**
 * Stands behind the checks of the single inputs, for whatever has none: no control character and no
 * half of a character comes in by any argument, query or path. A path with one leads nowhere.
 */
export class TextCheckPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    // Ours: the viewer, the connection, a payload that was checked already.
    if (type === 'custom') return value;
    const problem = firstProblem(value, data === 'input' ? '' : (data ?? ''));
    if (!problem) return value;
    throw type === 'param' ? notFound() : invalid(problem.field, problem.code);
  }
}
