import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { DomainError } from '@peerloop/kernel';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { answerTo } from '../http/error-answer.js';
import { requestContext } from '../request/request-context.js';
import { unavailable } from '../database/unavailable.js';

const logger = new Logger('GraphQL');

// What Apollo itself finds wrong with a request, in our terms. Nothing about the schema leaks.
const requestCodes: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  BAD_USER_INPUT: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  DOCUMENT_NOT_TRUSTED: 'DOCUMENT_NOT_TRUSTED',
};

function format(
  formatted: GraphQLFormattedError,
  code: string,
  extra: object = {},
): GraphQLFormattedError {
  return {
    message: code,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code, ...extra },
  };
}

/** The error as it was thrown. Apollo wraps what making the context throws without a path. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
}

/**
 * For what stops a request before its operation begins: without a status of ours Apollo takes it for
 * a failure of the server, and so would whoever watches for those.
 */
export function refusedContext(error: unknown): never {
  const { status } = answerTo(error, requestContext()?.requestId ?? '');
  const originalError = error instanceof Error ? error : undefined;
  throw new GraphQLError('refused', { originalError, extensions: { http: { status } } });
}

/**
 * The one shape of errors: `extensions.code`, for VALIDATION `fields`, sometimes `facts`. A bug
 * shows as INTERNAL with the request's id, under which the log has the trace.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof DomainError) {
    return format(formatted, cause.code, {
      ...(cause.fields.length > 0 ? { fields: cause.fields } : {}),
      ...(Object.keys(cause.facts).length > 0 ? { facts: cause.facts } : {}),
    });
  }
  const requestCode = requestCodes[String(formatted.extensions?.['code'])];
  if (requestCode) return { ...format(formatted, requestCode), message: formatted.message };
  if (unavailable(cause)) return format(formatted, 'UNAVAILABLE');
  // GraphQL's own word about a request, before anything of ours ran: too many wrong variables.
  if (cause instanceof GraphQLError && !formatted.path) return format(formatted, 'BAD_REQUEST');
  const requestId = requestContext()?.requestId ?? null;
  logger.error({ message: 'unexpected error in an operation', error: cause, requestId });
  return format(formatted, 'INTERNAL', { requestId });
}
