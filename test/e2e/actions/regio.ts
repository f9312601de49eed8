import type { Page } from 'playwright-core';

/** Makes this the only pack with which new casussen begin. */
export async function choosePack(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Regio-afspraken' }).click();
  const packs = page.getByRole('group', { name: 'Gebruik in nieuwe casussen' });
  await packs.getByRole('checkbox').first().waitFor();
  for (const pack of await packs.getByRole('checkbox').all()) await pack.setChecked(false);
  await packs.getByRole('checkbox', { name: new RegExp(`^${name},`) }).check();
}
