/** Where to go next, if that is a page of ours; else `fallback`. Keeps links from leading away. */
export function ownPath(next: string | null | undefined, fallback = '/'): string {
  if (!next || !/^\/(?![/\\])/.test(next) || /[\u0000-\u001f\\]/.test(next)) return fallback;
  return next;
}
