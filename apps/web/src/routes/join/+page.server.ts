import { isLocale, timeZoneOfCountry, timeZones } from '@peerloop/kernel';
import { redirect } from '@sveltejs/kit';
import { JoinDocument, JoinInvitationDocument } from '#lib/server/account/account.graphql.ts';
import { agreedIn } from '#lib/server/account/agreed.ts';
import { lookAtLink } from '#lib/server/account/mailed-link.ts';
import { ask, mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { forgetLocale, hasChosenLocale, rememberLocale } from '#lib/server/visitor/locale.ts';
import { guessedTimeZone } from '#lib/server/visitor/time-zone.ts';
import type { Actions, PageServerLoad } from './$types';

const asked = 'lang';

export const load: PageServerLoad = async (event) => {
  const { token, found, problem } = await lookAtLink(event, (secret) =>
    ask(event, JoinInvitationDocument, { token: secret }),
  );
  const invitation = found?.joinInvitation ?? null;
  if (invitation) speakAsInvited(event, invitation.locale);
  const timeZone =
    event.locals.timeZone ??
    timeZoneOfCountry(invitation?.country ?? '') ??
    guessedTimeZone(event) ??
    '';
  return { token, invitation, problem, timeZone, timeZones: timeZones() };
};

/**
 * Her mails were in the language of the list, and so is this page, unless she chose another one on this
 * device. Her account takes the language of the page.
 */
function speakAsInvited(event: Parameters<PageServerLoad>[0], locale: string): void {
  const { url, locals } = event;
  if (!isLocale(locale) || locale === locals.locale || hasChosenLocale(event)) return;
  rememberLocale(event, locale);
  // Where no cookie is kept this would go on for ever.
  if (!url.searchParams.has(asked)) redirect(303, `${url.pathname}${url.search}&${asked}`);
}

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        token: form.secret('token'),
        name: form.text('name'),
        password: form.secret('password'),
        locale: event.locals.locale,
        timeZone: form.text('timeZone'),
        agreed: agreedIn(event, form),
      };
      await mutate(event, JoinDocument, { input }, form.once);
      forgetLocale(event);
      return '/welcome';
    }),
};
