import { tick } from 'svelte';

const focusable =
  'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary';

/** For how long a page may be drawn once more by what it hears live of what was sent, in milliseconds. */
const patience = 3_000;

/**
 * Where the keyboard is when a form is sent; answers how to bring it back when the page has changed: to the same thing;
 * where that has gone, to what stands in its place now, or else to what came next.
 */
export function keepFocus(form: HTMLFormElement): () => Promise<void> {
  const { activeElement: focused, body } = document;
  const { pathname } = location;
  const place = form.parentElement;
  const before = focusables(document);

  // Whoever has gone on by herself, or was led to another page, stays there.
  const isLost = (): boolean =>
    document.activeElement === body && location.pathname === pathname && focused !== body;

  const bringBack = (): void => {
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

  return async () => {
    await tick();
    if (!focused) return;
    if (isLost()) bringBack();
    else if (document.activeElement === focused) whenGone(focused, () => isLost() && bringBack());
  };
}

/** Live pages draw once more what they hear of, perhaps only then without what has the keyboard. */
function whenGone(element: Element, act: () => void): void {
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    observer.disconnect();
    act();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}

function focusables(within: ParentNode): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(focusable)];
}
