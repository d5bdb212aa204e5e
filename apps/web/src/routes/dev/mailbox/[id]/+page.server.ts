import { devMail } from '#lib/server/dev/dev-mails.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
  const { html, ...mail } = await devMail(params.id);
  return { mail: { ...mail, id: params.id }, hasHtml: html !== '' };
};
