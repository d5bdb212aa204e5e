/** The part of autocannon that the bench uses. */
declare module 'autocannon' {
  interface Latencies {
    readonly p50: number;
    readonly p99: number;
    readonly average: number;
  }

  interface Result {
    readonly latency: Latencies;
    readonly requests: { readonly average: number; readonly total: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly non2xx: number;
    readonly duration: number;
  }

  interface Request {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?: (request: Request) => Request;
  }

  interface Options {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers?: Record<string, string>;
    readonly method?: string;
    readonly body?: string;
    readonly requests?: readonly Request[];
    /** Called with each answer; false counts it as a mismatch. */
    readonly verifyBody?: (body: string) => boolean;
  }

  export default function autocannon(options: Options): Promise<Result & { mismatches: number }>;
}
