import type { Locale } from '@peerloop/kernel';
import type { Viewer } from '#lib/server/visitor/viewer.ts';
import type { Theme } from '#lib/theme.ts';

declare global {
  namespace App {
    interface Error {
      /** Under this the log has what happened. */
      requestId?: string;
      /** The page is that of a mailed link, of which a part is missing. */
      brokenLink?: boolean;
      /** To somebody who may not open the page: whose it is, or whose turn, in her language. */
      refusal?: { title: string; text: string };
    }

    interface PageData {
      /** Paths of entries that stand on the page, as news of them lead there. */
      places?: string[];
    }

    interface Locals {
      requestId: string;
      locale: Locale;
      /** The zone this browser is in, IANA; null on its first visit. The account's comes before it. */
      timeZone: string | null;
      theme: Theme;
      /** `Set-Cookie` lines of the api, handed on to the visitor as they are. */
      apiCookies: string[];
      /** Who asks; null for a guest. Asked of the api at most once per request. */
      viewer: () => Promise<Viewer | null>;
    }
  }
}

export {};
