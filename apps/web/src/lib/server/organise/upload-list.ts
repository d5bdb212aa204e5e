import { API_URL } from '$app/env/private';
import { ApiError, type ApiFieldProblem } from '../api/api-error.ts';
import { headersOf, type Caller } from '../api/graphql.ts';

/** The largest file the api takes, in bytes. */
const maxListBytes = 2 * 1024 * 1024;
// Reading a large workbook takes seconds.
const timeoutMs = 60_000;

interface Answer {
  listId?: string;
  code?: string;
  fields?: ApiFieldProblem[];
  facts?: ApiError['facts'];
}

/**
 * Hands an uploaded list to the api as it is.
 * @returns the list's id
 * @throws ApiError
 */
export async function uploadList(
  event: Caller,
  file: File,
  about: Readonly<Record<string, string | readonly string[]>>,
): Promise<string> {
  if (file.size > maxListBytes) {
    throw new ApiError('FILE_TOO_LARGE', [], { bytes: file.size, max: maxListBytes });
  }
  const query = new URLSearchParams({ fileName: file.name.slice(0, 200) });
  for (const [name, value] of Object.entries(about)) {
    for (const text of [value].flat()) query.append(name, text);
  }
  const headers = headersOf(event, undefined);
  headers.set('content-type', 'application/octet-stream');
  let answer: Answer;
  try {
    const response = await fetch(`${API_URL}/participant-lists?${query}`, {
      method: 'POST',
      headers,
      body: await file.arrayBuffer(),
      signal: AbortSignal.timeout(timeoutMs),
    });
    answer = (await response.json()) as Answer;
  } catch (cause) {
    throw new ApiError('UNAVAILABLE', [], {}, { cause });
  }
  if (answer.listId) return answer.listId;
  throw new ApiError(answer.code ?? 'INTERNAL', answer.fields, answer.facts);
}
