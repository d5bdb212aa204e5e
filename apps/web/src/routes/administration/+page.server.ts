import { nodesOf } from '#lib/nodes-of.ts';
import { query } from '#lib/server/api/graphql.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { AccountsDocument } from './administration.graphql.ts';
import type { PageServerLoad } from './$types';

const maxWords = 100;

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { searchParams } = event.url;
  const text = (searchParams.get('text') ?? '').trim().slice(0, maxWords);
  // An address may say anything; a role that there is not is none.
  const asked = searchParams.get('role');
  const role = asked === 'ORGANISER' || asked === 'ADMINISTRATOR' ? asked : null;
  const after = searchParams.get('after');
  const { accounts } = await query(event, AccountsDocument, { text: text || null, role, after });
  return { text, role, after, accounts: nodesOf(accounts), pageInfo: accounts.pageInfo };
};
