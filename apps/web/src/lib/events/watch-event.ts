import { loadLive } from '#lib/live/load-live.ts';

/** Calls back when the event, its answers or its registrations change; answers how to stop. */
export function watchEvent(eventId: string, changed: () => void): () => void {
  let stop: () => void = () => undefined;
  const stopLoading = loadLive((connection) => {
    const stopChanges = connection.on('event:changed', (change) => {
      if (change.eventId === eventId) changed();
    });
    // Watching is of the connection: a new one must be told again.
    const stopState = connection.onState((state) => {
      if (state === 'online') void connection.send('event:watch', { eventId });
    });
    stop = () => {
      stopChanges();
      stopState();
      void connection.send('event:unwatch', { eventId });
    };
  });
  return () => {
    stopLoading();
    stop();
  };
}
