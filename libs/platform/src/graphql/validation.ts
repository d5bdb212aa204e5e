import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type Fact, type FieldProblem } from '@peerloop/kernel';

// Constraints whose text is not ours to choose, in our terms.
const codes: Record<string, string> = { whitelistValidation: 'UNKNOWN_FIELD' };
const codeShape = /^[A-Z][A-Z_]+$/;

/** Our own rules are named by their code, class-validator's carry it as their message. */
function codeOf(constraint: string, message: string): string {
  return codes[constraint] ?? (codeShape.test(message) ? message : constraint);
}

function problemsOf(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const contexts = (error.contexts ?? {}) as Record<string, Record<string, Fact>>;
  const [failed] = Object.entries(error.constraints ?? {});
  const own: FieldProblem[] = failed
    ? [{ field, code: codeOf(...failed), facts: contexts[failed[0]] ?? {} }]
    : [];
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

/** Validates every input class; what is wrong comes back field by field in one VALIDATION error. */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    stopAtFirstError: true,
    exceptionFactory: (errors) =>
      new DomainError('VALIDATION', { fields: errors.flatMap((error) => problemsOf(error, '')) }),
  });
}
