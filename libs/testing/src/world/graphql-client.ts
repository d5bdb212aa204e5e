import { sessionCookie } from '@peerloop/platform';

/** One problem of an answer, as clients see it. */
export interface ApiProblem {
  readonly message: string;
  readonly extensions: {
    readonly code: string;
    readonly fields?: readonly {
      readonly field: string;
      readonly code: string;
      readonly facts?: object;
    }[];
    readonly facts?: Readonly<Record<string, unknown>>;
    /** With INTERNAL: what the log has the trace under. */
    readonly requestId?: string;
  };
}

export interface ApiAnswer {
  readonly data?: unknown;
  readonly errors?: readonly ApiProblem[];
  readonly status: number;
  readonly headers: Headers;
}

export interface CallOptions {
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Credentials {
  readonly session?: string;
  readonly apiToken?: string;
}

/** The API refused; `code` is what a client would go by. */
export class ApiFailure extends Error {
  constructor(readonly problems: readonly ApiProblem[]) {
    super(JSON.stringify(problems));
  }

  get code(): string {
    return this.problems[0]?.extensions.code ?? '';
  }

  get fields(): { field: string; code: string }[] {
    const fields = this.problems[0]?.extensions.fields ?? [];
    return fields.map(({ field, code }) => ({ field, code }));
  }
}

/** Speaks GraphQL over the wire, as a browser session, an API token or a guest. */
export class GraphqlClient {
  constructor(
    /** Where the api is; asked anew for each call, as behind a proxy that has several. */
    private readonly url: string | (() => string),
    readonly credentials: Credentials = {},
  ) {}

  async call(
    document: string,
    variables: object = {},
    options: CallOptions = {},
  ): Promise<ApiAnswer> {
    const { session, apiToken } = this.credentials;
    const url = typeof this.url === 'string' ? this.url : this.url();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session ? { cookie: `${sessionCookie}=${session}` } : {}),
        ...(apiToken ? { authorization: `Bearer ${apiToken}` } : {}),
        ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
        ...options.headers,
      },
      body: JSON.stringify({ query: document, variables }),
    });
    const body = (await response.json()) as Pick<ApiAnswer, 'data' | 'errors'>;
    return { ...body, status: response.status, headers: response.headers };
  }

  /** The data of an answer. @throws ApiFailure */
  async ask<Data = Record<string, never>>(
    document: string,
    variables: object = {},
    options: CallOptions = {},
  ): Promise<Data> {
    const answer = await this.call(document, variables, options);
    if (answer.errors) throw new ApiFailure(answer.errors);
    return answer.data as Data;
  }

  /** The failure of a call that must not succeed. @throws Error when it does */
  async refused(
    document: string,
    variables: object = {},
    options: CallOptions = {},
  ): Promise<ApiFailure> {
    const answer = await this.call(document, variables, options);
    if (!answer.errors) throw new Error(`not refused: ${JSON.stringify(answer.data)}`);
    return new ApiFailure(answer.errors);
  }
}
