import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { dropLetter } from '../actions/brief';
import { openCasusOf, openScreen, toOverview } from '../actions/casus';
import { saveAs } from '../actions/document';
import { expectFacts, expectSaved } from '../actions/overname';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { choosePack } from '../actions/regio';
import { makeVault, unlock } from '../actions/vault';
import { expect, type RunningApp, test } from '../fixtures/app';

const letterName = 'derde-eemland.txt';
const letter = readFileSync(join(import.meta.dirname, '../../letters', letterName), 'utf8');
const answer = `Aanvulling op onze brief.
Rechtstreeks telefoonnummer van de behandelaar: 033 555 61 21.
Werkdagen van de behandelaar: maandag, dinsdag en donderdag.
`;
const person = { Geslachtsnaam: 'Testman', Voorletters: 'O.', Geboortedatum: '2-8-1969' };

// Eemland, 001:14: until twelve months after closing; an answer within three weeks, in treatment within four.
const closing = { day: '2026-05-18' };
const oneDayLeft = { day: '2027-05-17' };
const oneDayLate = { day: '2027-06-08' };

test.use({ startsOn: closing.day });

test('from a letter with gaps to an overname, a DAG-gesprek and its documents; a year later someone comes back', async ({
  app,
}) => {
  test.setTimeout(120_000);
  await makeVault(app.page);
  await fillPraktijk(app.page);
  await choosePack(app.page, 'Eemland');
  await beginCasus(app.page, person);
  await test.step('letter in, gaps found, asked, answered', () => letterIn(app));
  await test.step('taken over', () => takenOver(app.page));
  await test.step('DAG-gesprek held', () => gesprekHeld(app.page));
  await test.step('documents out', () => documentsOut(app));
  await test.step('treatment closed', () => treatmentClosed(app.page));

  await app.restart(oneDayLeft);
  await unlock(app.page);
  await test.step('twelve months later', () => comesBack(app));
  await app.restart(oneDayLate);
  await unlock(app.page);
  await test.step('three weeks and a day after that', () => answered(app));
});

async function letterIn(app: RunningApp): Promise<void> {
  const { page } = app;
  await openScreen(page, 'Afsluitbrief keuren');
  await dropLetter(page, letterName, letter);
  await expect(page.getByText('2 onderdelen ontbreken.')).toBeVisible();
  await page.getByRole('button', { name: /^Neem over: Middel/ }).click();
  await expect(page.getByText('Staat in de casus').first()).toBeVisible();
  await page.getByRole('button', { name: 'Gevraagd, leg vast' }).click();
  await page.getByLabel('Antwoord verwacht voor').fill('+2d');
  await page.getByRole('button', { name: 'Vraag ontbrekende delen' }).click();
  await save(app, 'Word', 'verzoek.docx');
  await page.keyboard.press('Control+1');
  const waiting = page.getByRole('region', { name: /^Wacht op anderen/ });
  await expect(waiting.getByText('Ontbrekende delen van de afsluitbrief')).toBeVisible();
  await openCasusOf(page, 'Testman');
  await openScreen(page, 'Afsluitbrief keuren');
  await dropLetter(page, 'antwoord.txt', answer);
  await expect(page.getByText('De brief is compleet.')).toBeVisible();
  await page.getByRole('button', { name: 'Antwoord ontvangen' }).click();
}

async function takenOver(page: Page): Promise<void> {
  await toOverview(page);
  await expectFacts(page, 'Sggz', /De ggz is verantwoordelijk/);
  const acts = page.getByRole('region', { name: 'Vastgelegd' });
  await acts.getByRole('button', { name: 'Overname vastleggen' }).click();
  await acts.getByLabel('Overgenomen op').fill('vandaag');
  await acts.getByRole('group', { name: 'Door' }).getByLabel('Huisarts').check();
  await acts.getByLabel('De ggz vraagt om vervolgbeleid').check();
  await acts.getByLabel('Telefonisch contact op').fill('vandaag');
  await acts.getByRole('button', { name: 'Leg vast' }).click();
  await expectFacts(page, 'Sggz', /De huisarts is verantwoordelijk sinds/);
}

async function gesprekHeld(page: Page): Promise<void> {
  await openScreen(page, 'DAG-gesprek');
  const line = page.getByLabel('Nieuwe afspraak in één regel');
  for (const sentence of [
    'POH belt ma 1 juni 2026, daarna om de 4 weken',
    'huisarts bouwt de bupropion af over 3 maanden',
    'ggz overlegt binnen 1 werkdag',
  ]) {
    await line.fill(sentence);
    await line.press('Enter');
    await expect(line).toHaveValue('');
  }
  await page.getByRole('button', { name: /^Gesprek afronden/ }).click();
  await expect(page.getByText('Gesprek gevoerd vandaag.')).toBeVisible();
}

async function documentsOut(app: RunningApp): Promise<void> {
  const { page } = app;
  await save(app, 'Word', 'afsprakenformulier.docx');
  await save(app, 'PDF', 'afsprakenformulier.pdf');
  await save(app, 'Tekst', 'afsprakenformulier.txt');
  expect(readFileSync(join(app.dataFolder, 'afsprakenformulier.txt'), 'utf8')).toContain(
    'om de 4 weken, vanaf 1 juni 2026',
  );
  for (const [document, file] of [
    ['Bevestiging overname', 'bevestiging.pdf'],
    ['Opvolgkaart', 'opvolgkaart.pdf'],
  ] as const) {
    await openScreen(page, 'Documenten');
    await page.getByRole('link', { name: document, exact: true }).click();
    await save(app, 'PDF', file);
  }
  await openScreen(page, 'Documenten');
  const card = page.getByRole('region', { name: /^Verwerkt in HIS/ });
  const marks = card.getByRole('button', { name: 'Verwerkt in HIS' });
  await expect(card).toContainText('Afsprakenformulier');
  for (let left = await marks.count(); left > 0; left -= 1) {
    await marks.first().click();
    await expect(marks).toHaveCount(left - 1);
  }
  await expectSaved(page);
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Nog niet in het HIS/ })).toHaveCount(0);
  await openCasusOf(page, 'Testman');
}

async function treatmentClosed(page: Page): Promise<void> {
  await openScreen(page, 'Afronding en besluit');
  await page.getByLabel('Behandeling afgesloten op').fill('vandaag');
  await toOverview(page);
  await expectFacts(page, 'Huisarts', /De huisarts is verantwoordelijk sinds/);
  await expectSaved(page);
}

async function comesBack(app: RunningApp): Promise<void> {
  const { page } = app;
  await openCasusOf(page, 'Testman');
  await openScreen(page, 'Terugkeer');
  await expect(page.getByText('Ja, tot en met 18 mei 2027.')).toBeVisible();
  await expect(page.getByText('Nog 1 dag.')).toBeVisible();
  await page.getByRole('button', { name: 'Bereid de consultatie voor' }).click();
  await page.getByRole('radio', { name: 'Ja, dezelfde klachten' }).check();
  await page.getByLabel('Situatie nu').fill('Slaapt sinds drie weken slecht.');
  await page.getByLabel('Wat vraagt u van de ggz?').fill('Past opnieuw behandelen?');
  await page.getByRole('link', { name: 'Maak de aanvraag' }).click();
  await save(app, 'Word', 'terugkeer.docx');
  await openScreen(page, 'Terugkeer');
  await page.getByRole('button', { name: 'Leg de aanvraag vast' }).click();
  await page.getByLabel('Aangevraagd op').fill('vandaag');
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await toOverview(page);
  const clocks = page.getByRole('region', { name: 'Termijnen' }).getByRole('listitem');
  await expect(clocks.filter({ hasText: '3 weken · t/m 07-06-2027' })).toContainText('nog 3 weken');
  await expect(clocks.filter({ hasText: '4 weken · t/m 14-06-2027' })).toContainText('nog 4 weken');
  await expectSaved(page);
}

async function answered(app: RunningApp): Promise<void> {
  const { page } = app;
  await page.getByRole('link', { name: 'Vandaag' }).click();
  await expect(page.getByText('De ggz herinneren').first()).toBeVisible();
  await openCasusOf(page, 'Testman');
  await openScreen(page, 'Terugkeer');
  await expect(page.getByText('1 dag te laat', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Maak de herinnering' }).click();
  await save(app, 'PDF', 'herinnering.pdf');
  await openScreen(page, 'Terugkeer');
  await page.getByRole('button', { name: 'Leg het antwoord vast' }).click();
  await page.getByRole('radio', { name: 'Advies, geen behandeling' }).check();
  await page.getByRole('button', { name: 'Leg vast' }).click();
  await expect(page.getByText('klaar: advies')).toBeVisible();
  await expect(page.getByText('Nee. Dat kon tot en met 18 mei 2027.')).toBeVisible();
  await expect(page.getByText('De periode is voorbij: dan past een gewone verwijzing.')).toBeVisible();
}

/** Saves the document of this Controle, and looks that the file is there. */
async function save(app: RunningApp, format: 'Word' | 'PDF' | 'Tekst', name: string): Promise<void> {
  const path = join(app.dataFolder, name);
  await app.machine.answerSaveDialog(path);
  await saveAs(app.page, format, name);
  expect(existsSync(path)).toBe(true);
}
