import type { Page } from 'playwright-core';

/** Goes on with Tab until the focus is on what has this name, as someone without a mouse does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = await page.evaluate(nameOfFocused);
    if (name.test(focused)) return;
    seen.push(focused);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it passed ${[...new Set(seen)].join(' | ')}`);
}

/** Runs in the page: the label or text of what has the focus. */
export function nameOfFocused(): string {
  const active = document.activeElement;
  if (
    active instanceof HTMLInputElement ||
    active instanceof HTMLTextAreaElement ||
    active instanceof HTMLSelectElement
  ) {
    return active.getAttribute('aria-label') ?? active.labels?.[0]?.textContent ?? '';
  }
  return active === document.body ? '' : (active?.textContent ?? '');
}

/** Goes to a field by Tab and types. */
export async function typeIn(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
