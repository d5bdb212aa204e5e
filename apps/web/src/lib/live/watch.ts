import { invalidate } from '$app/navigation';
import { keepPlace } from './keep-place.ts';
import { loadLive } from './load-live.ts';
import { partOf, type Watched } from './part-of.ts';
import { ReloadPace } from './reload-pace.ts';

/** Loads what shows the thing again when it changes, and leaves what is read in its place; answers how to stop. */
export function watch(kind: Watched, id: string): () => void {
  let stop: () => void = () => undefined;
  let wasOnline = false;
  const pace = new ReloadPace(() => void keepPlace(() => invalidate(partOf(kind, id))));
  const stopLoading = loadLive((connection) => {
    // First: a connection that is there already is told at once.
    const tell = (what: 'watch' | 'unwatch') =>
      kind === 'event'
        ? connection.send(`event:${what}`, { eventId: id })
        : connection.send(`thread:${what}`, { threadId: id });
    const stops = [
      kind === 'event'
        ? connection.on('event:changed', ({ eventId }) => eventId === id && pace.hear())
        : connection.on('thread:changed', ({ threadId }) => threadId === id && pace.hear()),
      connection.on('live:resync', () => pace.hear()),
      // Watching is of the connection: a new one must be told again, and has missed what came before.
      connection.onState((state) => {
        if (state !== 'online') return;
        void tell('watch');
        if (wasOnline) pace.hear();
        wasOnline = true;
      }),
    ];
    stop = () => {
      for (const one of stops) one();
      void tell('unwatch');
    };
  });
  return () => {
    stopLoading();
    pace.stop();
    stop();
  };
}
