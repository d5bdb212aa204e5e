import autocannon, { type Request, type Result } from 'autocannon';

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Record<string, string>;
  readonly body?: object;
  /** Makes each request different; a POST when there is a body. */
  readonly each?: (request: Request) => Request;
}

/** What a load came to. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const warmUpSeconds = 2;

async function run(options: LoadOptions, duration: number): Promise<Result> {
  const { url, connections, headers = {}, body, each } = options;
  const result = await autocannon({
    url,
    connections,
    duration,
    method: body ? 'POST' : 'GET',
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
    ...(each ? { requests: [{ setupRequest: each }] } : {}),
  });
  const { errors, timeouts, non2xx } = result;
  if (errors + timeouts + non2xx > 0) {
    throw new Error(
      `${url}: ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals under load`,
    );
  }
  return result;
}

/** Loads a URL after a short warm-up. @throws Error when an answer was not a success */
export async function load(options: LoadOptions): Promise<Load> {
  await run(options, warmUpSeconds);
  const { latency, requests, duration } = await run(options, options.seconds);
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99 };
}
