import type { Page } from 'playwright-core';

/** From a screen of a casus to its overview, by its bar. */
export async function toOverview(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /geb\.|geboren|\d\d-\d\d-\d{4}/ })
    .first()
    .click();
  await page.getByRole('list', { name: 'Fasen' }).waitFor();
}

/** From any screen of a casus to another of its screens. */
export async function openScreen(page: Page, link: string, title = link): Promise<void> {
  await toOverview(page);
  await page.getByRole('link', { name: link, exact: true }).last().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** From the list to the overview of somebody's casus. */
export async function openCasusOf(page: Page, surname: string): Promise<void> {
  await page.keyboard.press('Control+2');
  await page
    .getByRole('table', { name: 'Casussen' })
    .getByRole('link', { name: new RegExp(`^${surname}`) })
    .click();
  await page.getByRole('list', { name: 'Fasen' }).waitFor();
}
