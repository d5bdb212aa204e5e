import type { Live } from './live.ts';

type Stop = () => void;

/**
 * Hands over the live connection, whose script comes after all else. Where it cannot be had just
 * now, it is asked for again as soon as the network is back.
 */
export function loadLive(use: (live: Live) => void): Stop {
  let stopped = false;

  function load(): void {
    void import('./live.ts').then(
      ({ live }) => {
        if (!stopped) use(live());
      },
      () => {
        if (!stopped) window.addEventListener('online', load, { once: true });
      },
    );
  }

  load();
  return () => {
    stopped = true;
    window.removeEventListener('online', load);
  };
}
