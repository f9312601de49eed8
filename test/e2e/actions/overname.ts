import { expect, type Page } from '@playwright/test';

/** Which phase the Fasebalk says that the casus is in. */
export async function expectPhase(page: Page, phase: string): Promise<void> {
  await expect(page.getByRole('list', { name: 'Fasen' }).locator('[aria-current="step"]')).toContainText(
    phase,
  );
}

/** What the patient bar says: whom the cliënt turns to first, and who is responsible. */
export async function expectFacts(page: Page, contactPoint: string, responsible: RegExp): Promise<void> {
  const bar = page.getByRole('banner');
  await expect(bar).toContainText(`Eerste aanspreekpunt${contactPoint}`);
  await expect(bar).toContainText(responsible);
}

/** Says that everything is saved; only then may the program be killed. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Opgeslagen \d\d:\d\d$/).first()).toBeVisible();
}
