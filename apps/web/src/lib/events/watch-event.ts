import { invalidate } from '$app/navigation';
import { loadLive } from '#lib/live/load-live.ts';
import { ReloadPace } from '#lib/live/reload-pace.ts';
import { eventPart } from './event-part.ts';

/** Loads what shows the event again when it, its answers or its registrations change; answers how to stop. */
export function watchEvent(eventId: string): () => void {
  let stop: () => void = () => undefined;
  const pace = new ReloadPace(() => void invalidate(eventPart(eventId)));
  const stopLoading = loadLive((connection) => {
    const stopChanges = connection.on('event:changed', (change) => {
      if (change.eventId === eventId) pace.hear();
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
    pace.stop();
    stop();
  };
}
