import { isLocale } from '@peerloop/kernel';
import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/own-path.ts';
import { rememberLocale } from '#lib/server/visitor/locale.ts';
import { isTheme } from '#lib/theme.ts';
import type { RequestHandler } from './$types';

const year = 365 * 24 * 60 * 60;

/** The language and theme switches of the footer: remembered on this device, then back. */
export const POST: RequestHandler = async (event) => {
  const form = await event.request.formData();
  const locale = form.get('locale');
  if (isLocale(locale)) rememberLocale(event, locale);
  const theme = form.get('theme');
  if (isTheme(theme)) {
    event.cookies.set('theme', theme, {
      maxAge: year,
      sameSite: 'lax',
      secure: event.url.protocol === 'https:',
    });
  }
  const next = form.get('next');
  redirect(303, ownPath(typeof next === 'string' ? next : null));
};
