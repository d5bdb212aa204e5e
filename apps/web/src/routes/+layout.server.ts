import { SystemClock } from '@peerloop/kernel';
import { languageTag } from '@peerloop/kernel';
import type { LayoutServerLoad } from './$types';

const clock = new SystemClock();

/** What the frame of every page needs. It stays as it is until something is changed. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const viewer = await locals.viewer();
  return {
    viewer,
    locale: locals.locale,
    theme: locals.theme,
    reader: {
      locale: languageTag(locals.locale),
      timeZone: viewer?.timeZone ?? locals.timeZone,
      now: clock.now().toISOString(),
    },
  };
};
