import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openCheck, saveAs } from '../../test/e2e/actions/document';
import { fillForm, openForm, stepNames, waitUntilSaved } from '../../test/e2e/actions/form';
import { beginCasus } from '../../test/e2e/actions/persoon';
import { fillPraktijk } from '../../test/e2e/actions/praktijk';
import { confirmSheet, unlock, user } from '../../test/e2e/actions/vault';
import { queueDialogAnswer } from '../../test/stand-in/dialog';
import type { DemoRun } from './run';

/** What is saved from Controle. */
const documents = [
  ['Word', 'Afsprakenformulier.docx'],
  ['PDF', 'Afsprakenformulier.pdf'],
  ['Tekst', 'Afsprakenformulier.txt'],
] as const;

/** From a fresh machine to three documents, through a lock and back; ends with the vault locked. */
export async function mainJob(page: Page, run: DemoRun): Promise<void> {
  await page.getByRole('heading', { name: 'Kluis maken' }).waitFor();
  run.done('start');
  await run.picture('kluis-maken');

  await page.getByLabel('Uw naam').fill(user.name);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(user.password);
  await page.getByRole('button', { name: 'Kluis maken' }).click();
  await page.getByRole('heading', { name: 'Noodblad', exact: true }).waitFor();
  run.done('kluis maken');
  await run.picture('noodblad');
  await confirmSheet(page);
  run.done('noodblad controleren');
  await run.picture('praktijk');

  await fillPraktijk(page);
  await page.getByRole('heading', { name: 'Casussen', exact: true }).waitFor();
  run.done('praktijkgegevens');
  await run.picture('casussen-leeg');

  await beginCasus(page);
  run.done('persoon en casus');
  await run.picture('casus');

  await openForm(page);
  await page.getByText('Stap 1 van 6 · Doelen').waitFor();
  await run.picture('formulier-leeg');
  await fillForm(page);
  await waitUntilSaved(page);
  run.done('afsprakenformulier invullen');
  for (const step of stepNames) {
    await page.getByRole('link', { name: new RegExp(`^\\d\\. ${step}$`) }).click();
    await page.getByText(new RegExp(`· ${step}$`)).waitFor();
    await run.picture(`formulier-${step.toLowerCase().replaceAll(' ', '-')}`);
  }

  await openCheck(page);
  await page
    .getByRole('img', { name: /Pagina 1/ })
    .or(page.locator('canvas').first())
    .first()
    .waitFor();
  run.done('controle met voorbeeld');
  await run.picture('controle');
  for (const [format, name] of documents) {
    const path = join(run.out, name);
    queueDialogAnswer({ path });
    await saveAs(page, format, name);
    run.saved(path);
    run.done(`${format} bewaren`);
  }
  await page.getByRole('button', { name: /^Plaktekst/ }).click();
  await run.picture('plaktekst');

  await page.keyboard.press('F8');
  await page.getByRole('dialog').waitFor();
  await run.picture('crisis');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).waitFor();
  await run.picture('casussen');
  await page.keyboard.press('Control+5');
  await page.getByRole('heading', { name: 'Instellingen', exact: true }).waitFor();
  await run.picture('instellingen');
  await page.keyboard.press('F1');
  await page.getByRole('heading', { level: 1, name: /Help/ }).waitFor();
  await run.picture('help');

  run.newLap();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  run.done('vergrendelen');
  await run.picture('kluis-openen');
  await unlock(page);
  await page.getByRole('heading', { level: 1, name: /Help/ }).waitFor();
  run.done('openen, terug op dezelfde plek');
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
}
