import { signedIn } from '#lib/server/viewer';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  await signedIn(event);
};
