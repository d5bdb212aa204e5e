import type { Live } from '#lib/live/live.ts';

type Stop = () => void;

/**
 * Keeps the bell's number live, once the page has come to rest. The script for it comes after all
 * else, and for the signed in only.
 */
export function followUnread(show: (unread: number) => void, ended: () => void): Stop {
  const stops: Stop[] = [];
  let stopped = false;

  function follow(live: Live): void {
    if (stopped) return;
    stops.push(
      live.on('inbox:new', ({ unread }) => show(unread)),
      live.onState((state) => {
        if (state === 'ended') ended();
      }),
    );
  }

  const timer = setTimeout(
    () => void import('#lib/live/live.ts').then(({ live }) => follow(live())),
    1_500,
  );
  stops.push(() => clearTimeout(timer));
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}
