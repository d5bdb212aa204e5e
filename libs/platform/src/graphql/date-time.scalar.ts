import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

function parse(value: unknown): Date {
  if (typeof value === 'string' && isoInstant.test(value)) {
    const date = new Date(value);
    // JavaScript takes 31 February for 3 March.
    const isReal =
      !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value.slice(0, 19));
    if (isReal) return date;
  }
  throw new GraphQLError('DateTime must be an instant in UTC, such as 2027-03-28T12:00:00Z');
}

/** An instant; on the wire ISO 8601 in UTC with milliseconds. */
@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant in UTC, ISO 8601: `2027-03-28T12:00:00.000Z`.';

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : new Date(String(value)).toISOString();
  }

  parseValue(value: unknown): Date {
    return parse(value);
  }

  parseLiteral(node: ValueNode): Date {
    return parse(node.kind === Kind.STRING ? node.value : null);
  }
}
