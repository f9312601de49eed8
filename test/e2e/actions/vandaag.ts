import type { Page } from 'playwright-core';
import { openForm } from './form';
import { beginCasus } from './persoon';

/** Somebody with one agreement of the practice on a day, written as one types it (`-9d`, `vandaag`). */
export async function agreeWith(page: Page, surname: string, what: string, date: string): Promise<void> {
  await beginCasus(page, { Geslachtsnaam: surname, Voorletters: 'A.B.', Geboortedatum: '3-2-1980' });
  await openForm(page);
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).first().click();
  const group = page.getByRole('group', { name: /^Afspraak \d+/ }).first();
  await group.getByLabel('Wie').selectOption({ label: 'Huisarts: H. Voorbeeld' });
  await group.getByLabel('Wat').fill(what);
  await group.getByRole('radio', { name: 'Op een datum' }).check();
  await group.getByLabel('Datum', { exact: true }).fill(date);
}
