import type { Page } from 'playwright-core';

export interface Colleague {
  readonly name: string;
  readonly role: 'Huisarts' | 'POH-ggz' | 'Praktijkassistent' | 'Beheerder';
  readonly password: string;
}

/** Colleagues who look fictitious. */
export const testman: Colleague = {
  name: 'T. Testman',
  role: 'Huisarts',
  password: 'paarse wolk boven fornuis',
};
export const model: Colleague = {
  name: 'A. Model',
  role: 'Praktijkassistent',
  password: 'zeven schapen op de dijk',
};

export const staal: Colleague = {
  name: 'P. Staal',
  role: 'POH-ggz',
  password: 'groene vijver vol kikkers',
};

/** From any screen to Gebruikers. */
export async function openUsers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('button', { name: 'Gebruikers beheren' }).click();
  await page.getByRole('heading', { name: 'Gebruikers', level: 1 }).waitFor();
}

export async function addUser(page: Page, { name, role, password }: Colleague): Promise<void> {
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel(role, { exact: true }).check();
  if (role === 'POH-ggz' || role === 'Praktijkassistent')
    await page.getByLabel('Verantwoordelijke huisarts').selectOption({ index: 1 });
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
  await page.getByText(`${name} kan de kluis nu openen.`).waitFor();
}

/** Switches by the key, and signs in as another. */
export async function switchTo(page: Page, { name, password }: Pick<Colleague, 'name' | 'password'>) {
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  await page.getByLabel(name).check({ force: true });
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Openen' }).click();
  await page.getByRole('navigation').getByText(name).waitFor();
}
