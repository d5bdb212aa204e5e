import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError, type Fact, type FieldProblem } from '@peerloop/kernel';

// Nest's and class-validator's own names of constraints, in our terms.
const codes: Record<string, string> = { arrayMaxSize: 'TOO_MANY', whitelistValidation: 'UNKNOWN_FIELD' };

function problemsOf(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  const contexts = (error.contexts ?? {}) as Record<string, Record<string, Fact>>;
  const [constraint] = Object.keys(error.constraints ?? {});
  const own: FieldProblem[] = constraint
    ? [{ field, code: codes[constraint] ?? constraint, facts: contexts[constraint] ?? {} }]
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
