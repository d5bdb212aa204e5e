/** One wrong field, as the api names it: `input.title`, `rows.3.address`. */
export interface ApiFieldProblem {
  field: string;
  code: string;
  facts?: Record<string, string | number | boolean>;
}

/** What the api says instead of an answer. `code` is stable; `UNAVAILABLE`: no answer at all. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly fields: readonly ApiFieldProblem[] = [],
    readonly facts: Readonly<Record<string, string | number | boolean>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ApiError';
  }
}

const statuses: Readonly<Record<string, number>> = {
  VALIDATION: 422,
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
  BAD_REQUEST: 500,
  DOCUMENT_NOT_TRUSTED: 500,
};

/** Codes without a line of their own are refusals of a well-formed request. */
export function statusOf(code: string): number {
  return statuses[code] ?? 422;
}
