import { HttpException, Logger } from '@nestjs/common';
import { DomainError, type Fact, type FieldProblem } from '@peerloop/kernel';
import { unavailable } from '../database/unavailable.js';

const logger = new Logger('Http');

/** The one shape of failures outside GraphQL. */
export interface ErrorBody {
  readonly code: string;
  readonly fields?: readonly FieldProblem[];
  readonly facts?: Readonly<Record<string, Fact>>;
  /** For bugs: the log has the trace under this id. */
  readonly requestId?: string;
}

export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
}

const statusOfCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOKEN_SCOPE: 403,
  ORIGIN_FOREIGN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  LENGTH_REQUIRED: 411,
  TOO_LARGE: 413,
  VALIDATION: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

const codeOfStatus: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMEOUT',
  411: 'LENGTH_REQUIRED',
  413: 'TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's own errors: malformed or oversized bodies and the like.
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
}

function domainAnswer({ code, fields, facts }: DomainError): ErrorAnswer {
  return {
    status: statusOfCode[code] ?? 400,
    body: {
      code,
      ...(fields.length > 0 ? { fields } : {}),
      ...(Object.keys(facts).length > 0 ? { facts } : {}),
    },
  };
}

/** What a caller may know of a failure. A bug is logged here, with its trace. */
export function answerTo(error: unknown, requestId: string): ErrorAnswer {
  if (error instanceof DomainError) return domainAnswer(error);
  if (unavailable(error)) return { status: 503, body: { code: 'UNAVAILABLE' } };
  const status = statusOf(error);
  const code = codeOfStatus[status];
  if (code || status < 500) return { status, body: { code: code ?? 'BAD_REQUEST' } };
  logger.error({ message: 'unexpected error in a request', error, requestId });
  return { status: 500, body: { code: 'INTERNAL', requestId } };
}
