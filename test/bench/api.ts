import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { sessionCookie } from '@peerloop/platform';
import { root } from './child.js';

/** The web app's document of that name; the only ones a session may send in production. */
export function trustedDocument(name: string): string {
  const file = join(root, 'libs/contracts/trusted-documents.json');
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const shape = new RegExp(`^(query|mutation) ${name}\\b`);
  const document = Object.values(documents).find((text) => shape.test(text));
  if (!document) throw new Error(`the web app has no document ${name}`);
  return document;
}

/** Somewhere else for each: a thousand people do not share one desk (addresses of RFC 2544). */
export const placeAt = (index: number): string => `198.18.${index >> 8}.${index & 255}`;

export const cookieOf = (session: string): string => `${sessionCookie}=${session}`;

/** Asks the api; any error of the answer is thrown. */
export async function ask<Data>(
  url: string,
  body: { readonly query: string; readonly variables: object },
  headers: Record<string, string>,
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: Data; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(JSON.stringify(answer.errors ?? answer));
  return answer.data;
}

/** Statements per request of the api's GraphQL endpoint while `work` runs. */
export async function statementsPerRequest(
  url: string,
  work: () => Promise<unknown>,
): Promise<number> {
  const read = async (): Promise<{ sum: number; count: number }> => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const figure = (name: string): number =>
      Number(
        new RegExp(
          `^peerloop_http_request_statements_${name}\\{[^}]*route="/graphql"[^}]*\\} (\\S+)`,
          'm',
        ).exec(text)?.[1] ?? 0,
      );
    return { sum: figure('sum'), count: figure('count') };
  };
  const before = await read();
  await work();
  const after = await read();
  return (after.sum - before.sum) / (after.count - before.count);
}

/** Bytes of an answer on the wire, headers included, to a browser that takes compressed ones. */
export function bytesOnWire(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'gzip, br', accept: 'text/html' }, agent: false })
      .once('error', reject)
      .once('response', (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) resolve(response.socket.bytesRead);
          else reject(new Error(`${url}: ${String(response.statusCode)}`));
        });
      })
      .end();
  });
}
