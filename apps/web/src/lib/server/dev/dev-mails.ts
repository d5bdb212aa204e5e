import { error } from '@sveltejs/kit';
import { API_URL } from '$app/env/private';

const timeoutMs = 10_000;

export interface DevMailSummary {
  id: string;
  to: string;
  subject: string;
  receivedAt: string;
}

export interface DevMail extends DevMailSummary {
  from: string;
  text: string;
  html: string;
  headers: { name: string; value: string }[];
  attachments: { filename: string; contentType: string; size: number }[];
}

export interface DevMailPage {
  edges: { node: DevMailSummary }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

/** Ends the page with 404 where mails really leave, and for a mail there is not. */
export async function devMails(path: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${API_URL}/dev-mails${path}`, {
      signal: AbortSignal.timeout(timeoutMs),
    });
  } catch {
    error(503, 'UNAVAILABLE');
  }
  if (response.status === 404 || response.status === 422) error(404, 'NOT_FOUND');
  if (!response.ok) error(503, 'UNAVAILABLE');
  return response;
}

export async function devMail(id: string): Promise<DevMail> {
  const response = await devMails(`/${encodeURIComponent(id)}`);
  return (await response.json()) as DevMail;
}
