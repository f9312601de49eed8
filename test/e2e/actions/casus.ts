import type { Page } from 'playwright-core';
import { casussenLink, inCasussen } from './oefenpraktijk';

/** From a screen of a casus to its overview, by its bar. */
export async function toOverview(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('link').first().click();
  await page.getByRole('list', { name: 'Fasen' }).waitFor();
}

/** From any screen of a casus to another of its screens. */
export async function openScreen(page: Page, link: string, title = link): Promise<void> {
  await toOverview(page);
  await page.getByRole('link', { name: link, exact: true }).last().click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** From any screen, by the list, to the overview of somebody's casus. */
export async function openCasusOf(page: Page, surname: string): Promise<void> {
  await casussenLink(page).click();
  await inCasussen(page, new RegExp(`^${surname}`)).click();
  await page.getByRole('list', { name: 'Fasen' }).waitFor();
}
