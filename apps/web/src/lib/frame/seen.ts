type Stop = () => void;

// Shorter looks are passing by.
const lookedAtFor = 1_000;

/** Calls once the page has been before somebody's eyes for a moment. */
export function whenLookedAt(seen: () => void): Stop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    timer = setTimeout(() => {
      stop();
      seen();
    }, lookedAtFor);
  };
  const stop = (): void => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
  document.addEventListener('visibilitychange', look);
  look();
  return stop;
}

/** Posts something that nobody waits for, also while the window is being closed. */
export function postAside(path: string, body: object): void {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', keepalive: true, headers, body: JSON.stringify(body) };
  // What is lost with the line is told at the next look.
  void fetch(path, request).catch(() => undefined);
}
