import { tick } from 'svelte';

/** Where somebody writes, if that is in sight; else what stands at the top of the window. */
function anchorOf(): Element | null {
  const focused = document.activeElement;
  if (focused && focused !== document.body && isInSight(focused)) return focused;
  return [...document.querySelectorAll('main article')].find(isInSight) ?? null;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** On the page, so that scrolling meanwhile does not count. */
function placeOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

/** Lets a page change around what somebody reads or writes, which stays where it is on the screen. */
export async function keepPlace(change: () => Promise<void>): Promise<void> {
  const { style } = document.documentElement;
  // The browser's own way would add to ours, and not every browser has one.
  style.overflowAnchor = 'none';
  const anchor = anchorOf();
  const before = anchor && placeOf(anchor);
  await change();
  await tick();
  if (anchor?.isConnected && before !== null) window.scrollBy(0, placeOf(anchor) - before);
  style.removeProperty('overflow-anchor');
}
