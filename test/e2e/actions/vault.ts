import type { Page } from 'playwright-core';

export const user = { name: 'H. Voorbeeld', password: 'vier woorden voor een kluis' } as const;

/** First run: makes the vault and types two groups of the Noodblad back. @returns the recovery key */
export async function makeVault(
  page: Page,
  { name, password }: { name: string; password: string } = user,
): Promise<readonly string[]> {
  await page.getByLabel('Uw naam').fill(name);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Kluis maken' }).click();
  return confirmSheet(page);
}

/** Reads the Noodblad from the screen and types back what is asked. @returns the recovery key */
export async function confirmSheet(page: Page): Promise<readonly string[]> {
  const groups = await readSheet(page);
  await page.getByRole('button', { name: 'Verder: controle' }).click();
  for (const field of await page.getByRole('textbox', { name: /^Groep \d$/ }).all()) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
    await field.fill(groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
  }
  await page.getByRole('button', { name: 'Controleren' }).click();
  await page.getByRole('heading', { name: 'Noodblad controleren' }).waitFor({ state: 'detached' });
  return groups;
}

/** The groups as the Noodblad shows them. */
export async function readSheet(page: Page): Promise<readonly string[]> {
  const items = page.getByRole('list', { name: 'Sleutel' }).getByRole('listitem');
  await items.first().waitFor();
  const texts = await items.allInnerTexts();
  return texts.map((text) => text.trim().split(/\s+/).at(-1) ?? '');
}

export async function unlock(page: Page, password: string = user.password): Promise<void> {
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Openen' }).click();
}
