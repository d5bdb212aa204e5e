import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { ViewerQuery } from '#lib/graphql/generated/graphql.ts';
import { ApiError } from '../api/api-error.ts';
import { ask, type Caller } from '../api/graphql.ts';
import { log } from '../http/log.ts';
import { ViewerDocument } from './viewer.graphql.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** The cookie the api keeps the session in. */
const sessionCookie = 'peerloop_session';

/**
 * Asks the api once, when first needed. Without an answer the frame is drawn as for a guest; the
 * page itself then says that the api is away.
 */
export function viewerOnce(
  event: Caller & Pick<RequestEvent, 'cookies'>,
): () => Promise<Viewer | null> {
  let asked: Promise<Viewer | null> | undefined;
  return () => {
    if (!event.cookies.get(sessionCookie)) return Promise.resolve(null);
    asked ??= ask(event, ViewerDocument).then(
      ({ viewer }) => viewer ?? null,
      (problem: unknown) => {
        if (!(problem instanceof ApiError)) throw problem;
        log('warn', 'viewer unknown', { requestId: event.locals.requestId, code: problem.code });
        return null;
      },
    );
    return asked;
  };
}

/** For pages that are nothing without an account: the viewer, or the sign-in page and back. */
export async function signedIn(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<Viewer> {
  const viewer = await event.locals.viewer();
  if (viewer) return viewer;
  redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
}
