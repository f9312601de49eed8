import type { Locator, Page } from 'playwright-core';

/** The way into the oefenpraktijk, on the screens around the vault. */
export function practiseButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Oefenen met een verzonnen praktijk' });
}

/** From the start screen into the running program. */
export async function practise(page: Page): Promise<void> {
  await practiseButton(page).click();
  await practiseBanner(page).waitFor();
}

/** What stands above every screen of an oefenpraktijk. */
export function practiseBanner(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Oefenpraktijk' });
}

/** Back to the start screen. */
export async function stopPractising(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stop met oefenen' }).click();
  await practiseButton(page).waitFor();
}

/** Somebody on the list of casussen; on Vandaag the same name can stand more than once. */
export function inCasussen(page: Page, name: RegExp): Locator {
  return page.getByRole('table', { name: 'Casussen' }).getByRole('link', { name });
}

/** The list of casussen, from any screen. */
export function casussenLink(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Casussen' });
}
