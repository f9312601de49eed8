export const contentId = 'inhoud';

/** Gives the main part of the screen the focus. */
export function focusContent(): void {
  // The header stays where it is: scrolling to the content would put its title under it.
  document.getElementById(contentId)?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}

/** F6: gives the next region that holds something the focus; backwards with Shift. */
export function focusNextRegion(direction: 'next' | 'previous'): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.childElementCount > 0,
  );
  // Of regions in each other, the inner one comes last.
  const at = regions.findLastIndex((region) => region.contains(document.activeElement));
  regions[nextIndex(at, regions.length, direction)]?.focus();
}

/** The index after (or before) `at`, going round; from outside (-1) the first (or last). */
export function nextIndex(at: number, count: number, direction: 'next' | 'previous'): number {
  if (count === 0) return -1;
  if (at === -1) return direction === 'next' ? 0 : count - 1;
  return (at + (direction === 'next' ? 1 : count - 1)) % count;
}
