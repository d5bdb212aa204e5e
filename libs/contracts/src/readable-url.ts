/**
 * The address of a page as a router can read it: a path with a percent sign that begins no character is
 * taken by its letters. Nothing is there, and the page that says so is like every other.
 * @param url path and query, as they came
 */
export function readableUrl(url: string): string {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  return isReadable(path) ? url : path.replaceAll('%', '%25') + url.slice(path.length);
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
