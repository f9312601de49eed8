import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { casussenLink, inCasussen, practiseBanner, practiseButton } from '../actions/oefenpraktijk';
import { expect, type RunningApp, test } from '../fixtures/app';
import { type CountedActions, countedActions } from '../fixtures/counted-actions';

const mostActions = 8;

/** Saves the document that is on the screen; the name that the dialog suggests is good, so Save is one press. */
async function save(
  { app, user, page }: { app: RunningApp; user: CountedActions; page: Page },
  format: 'Word' | 'PDF',
): Promise<Buffer> {
  const path = join(app.dataFolder, `eerste.${format}`);
  await app.machine.answerSaveDialog(path);
  await user.click(page.getByRole('button', { name: format, exact: true }));
  user.outside('save in the dialog');
  await expect(page.getByText(`Bewaard als eerste.${format}.`)).toBeVisible();
  return readFileSync(path);
}

test('a first-time user has a first document within eight actions of the start screen', async ({
  app,
  page,
}) => {
  const user = countedActions(page);
  await user.click(practiseButton(page));
  await practiseBanner(page).waitFor();
  await user.click(casussenLink(page));
  await user.click(inCasussen(page, /^Voorbeeld-de Proef/));
  await user.click(page.getByRole('button', { name: 'Documenten', exact: true }));
  await page.getByRole('heading', { level: 1, name: 'Documenten' }).waitFor();
  await user.click(page.getByRole('link', { name: 'Afsprakenformulier', exact: true }));
  const word = await save({ app, user, page }, 'Word');
  expect(word.subarray(0, 2).toString()).toBe('PK');
  expect(user.done.length, user.done.join(', ')).toBeLessThanOrEqual(mostActions);
  // The next one takes a press more in the same screen.
  const pdf = await save({ app, user, page }, 'PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('actions are counted, each of them', async ({ page }) => {
  const user = countedActions(page);
  await user.type(page.getByLabel('Uw naam'), 'abc');
  await user.press('Tab');
  expect(user.done).toHaveLength(5);
});
