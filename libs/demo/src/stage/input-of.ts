import type { Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/**
 * An input as a form would send it, checked by the same rules.
 * @throws Error naming the fields that a form would not accept
 */
export function inputOf<T extends object>(type: Type<T>, values: T): T {
  const input = plainToInstance(type, values);
  const problems = validateSync(input, { whitelist: true, stopAtFirstError: true });
  if (problems.length === 0) return input;
  const fields = problems.map(
    ({ property, constraints }) => `${property} (${Object.values(constraints ?? {}).join(', ')})`,
  );
  throw new Error(
    `no ${type.name}: ${fields.join('; ')} in ${JSON.stringify(values).slice(0, 200)}`,
  );
}
