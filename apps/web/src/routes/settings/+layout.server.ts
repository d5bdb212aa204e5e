import { signedIn } from '#lib/server/visitor/viewer.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => ({ viewer: await signedIn(event) });
