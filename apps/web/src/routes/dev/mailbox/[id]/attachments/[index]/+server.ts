import { devMails } from '#lib/server/dev/dev-mails.ts';
import type { RequestHandler } from './$types';

const passed = ['content-type', 'content-disposition'];

export const GET: RequestHandler = async ({ params }) => {
  const { id, index } = params;
  const path = `/${encodeURIComponent(id)}/attachments/${encodeURIComponent(index)}`;
  const answer = await devMails(path);
  const headers = new Headers();
  for (const name of passed) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(await answer.arrayBuffer(), { headers });
};
