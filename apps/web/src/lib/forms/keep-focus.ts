import { tick } from 'svelte';

const focusable =
  'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary';

/**
 * Where the keyboard is when a form is sent; answers how to bring it back when the page has changed: to the same thing;
 * where that has gone, to what stands in its place now, or else to what came next.
 */
export function keepFocus(form: HTMLFormElement): () => Promise<void> {
  const { activeElement: focused, body } = document;
  const { pathname } = location;
  const place = form.parentElement;
  const before = focusables(document);

  return async () => {
    await tick();
    const isHere = location.pathname === pathname;
    // Whoever has gone on by herself, or was led to another page, stays there.
    if (!isHere || !focused || focused === body || document.activeElement !== body) return;
    const instead = place?.isConnected
      ? focusables(place).filter((element) => !before.includes(element))
      : [];
    const next = before.slice(before.indexOf(focused as HTMLElement) + 1);
    for (const element of [focused as HTMLElement, ...instead, ...next]) {
      element.focus({ preventScroll: true });
      // What has gone, or is not shown, does not take it.
      if (document.activeElement === element) return;
    }
  };
}

function focusables(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(focusable)];
}
