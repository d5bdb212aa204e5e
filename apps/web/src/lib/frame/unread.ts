import type { Live } from '#lib/live/live.ts';
import { loadLive } from '#lib/live/load-live.ts';

type Stop = () => void;

/**
 * Keeps the bell's number live, once the page has come to rest. The script for it comes after all
 * else, and for the signed in only.
 */
export function followUnread(show: (unread: number) => void, ended: () => void): Stop {
  const stops: Stop[] = [];

  function follow(live: Live): void {
    stops.push(
      live.on('inbox:new', ({ unread }) => show(unread)),
      live.onState((state) => {
        if (state === 'ended') ended();
      }),
    );
  }

  const timer = setTimeout(() => stops.push(loadLive(follow)), 1_500);
  stops.push(() => clearTimeout(timer));
  return () => {
    for (const stop of stops) stop();
  };
}
