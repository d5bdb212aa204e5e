/** A value that may be shown to the person whose request failed. */
export type Fact = string | number | boolean;

/** What is wrong with one field of an input. `field` is its path: `title`, `rows.3.address`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly facts?: Readonly<Record<string, Fact>>;
}

export interface DomainErrorOptions {
  readonly fields?: readonly FieldProblem[];
  readonly facts?: Readonly<Record<string, Fact>>;
  /** For logs and developers; people read the text that the web app has for the code. */
  readonly message?: string;
}

/**
 * An expected failure with a stable code. Anything else that is thrown is a bug and is shown to
 * callers as INTERNAL, without detail.
 */
export class DomainError extends Error {
  readonly fields: readonly FieldProblem[];
  readonly facts: Readonly<Record<string, Fact>>;

  constructor(
    readonly code: string,
    options: DomainErrorOptions = {},
  ) {
    super(options.message ?? code);
    this.name = 'DomainError';
    this.fields = options.fields ?? [];
    this.facts = options.facts ?? {};
  }
}

/** Missing, or not the viewer's to see: from outside the two look alike. */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND');
}

/** Whose an act is, where the one who is refused can be told; `shown`: first moderators show it again. */
export type Needed = 'organiser' | 'moderator' | 'administrator' | 'host' | 'shown';

/** The viewer may see the thing but not do this to it. */
export function forbidden(needs?: Needed): DomainError {
  return new DomainError('FORBIDDEN', needs ? { facts: { needs } } : {});
}

/** The thing has changed since the viewer read it (optimistic locking). */
export function conflict(facts: Readonly<Record<string, Fact>> = {}): DomainError {
  return new DomainError('CONFLICT', { facts });
}

/** One wrong field. */
export function invalid(
  field: string,
  code: string,
  facts?: Readonly<Record<string, Fact>>,
): DomainError {
  return new DomainError('VALIDATION', {
    fields: [facts ? { field, code, facts } : { field, code }],
  });
}
