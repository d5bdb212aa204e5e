import { nodesOf } from '#lib/nodes-of.ts';
import { devMails, type DevMailPage } from '#lib/server/dev/dev-mails.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const to = event.url.searchParams.get('to')?.trim() ?? '';
  const asked = new URLSearchParams({ ...(after ? { after } : {}), ...(to ? { to } : {}) });
  const page = (await (await devMails(`?${asked}`)).json()) as DevMailPage;
  return { after, to, mails: nodesOf(page), pageInfo: page.pageInfo };
};
