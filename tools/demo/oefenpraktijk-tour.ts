import type { Page } from 'playwright-core';
import { openCasusOf, openScreen, toOverview } from '../../test/e2e/actions/casus';
import { openCheck } from '../../test/e2e/actions/document';
import { openForm, openStep } from '../../test/e2e/actions/form';
import { casussenLink, inCasussen, practise, stopPractising } from '../../test/e2e/actions/oefenpraktijk';
import { allDocuments } from './all-documents';
import type { DemoRun } from './run';

interface Stop {
  readonly name: string;
  /** Goes there, from the stop before, and waits until the screen is there. */
  readonly go: (page: Page, run: DemoRun) => Promise<void>;
  /** The picture of the README that this is. */
  readonly forReadme?: string;
}

/** The screens of the oefenpraktijk, in order. Another screen is another line. */
const stops: readonly Stop[] = [
  { name: 'vandaag', go: beginPractising, forReadme: 'vandaag' },
  { name: 'inkomend', go: openInkomend },
  { name: 'oefenpraktijk-casussen', go: openCasussen, forReadme: 'casussen' },
  { name: 'oefenpraktijk-casus', go: openAnna, forReadme: 'casus' },
  { name: 'besluit', go: openFromCasus('Afronding en besluit') },
  { name: 'voorbereiding', go: openFromCasus('Voorbereiding') },
  { name: 'herstelplan', go: openFromCasus('Mijn vervolg herstelplan') },
  { name: 'afsluitbrief', go: openFromCasus('Afsluitbrief keuren'), forReadme: 'afsluitbrief' },
  { name: 'gesprek', go: openFromCasus('DAG-gesprek'), forReadme: 'gesprek' },
  { name: 'medicatie', go: openFromCasus('Medicatie-overname'), forReadme: 'medicatie' },
  { name: 'toestemmingen', go: openFromCasus('Toestemmingen') },
  { name: 'plannen', go: openFromCasus('Plannen') },
  { name: 'sociaal-domein', go: openFromCasus('Sociaal domein') },
  { name: 'verantwoordelijkheid', go: openFromCasus('Verantwoordelijkheid') },
  { name: 'tijdlijn', go: openFromCasus('Tijdlijn') },
  { name: 'documenten', go: allDocuments },
  { name: 'oefenpraktijk-formulier', go: openContact },
  { name: 'oefenpraktijk-controle', go: openPreview, forReadme: 'controle' },
  { name: 'crisis-van-casus', go: openCrisisOfCasus },
  { name: 'crisis', go: openCrisis },
  { name: 'termijnen', go: openDeadlines },
  { name: 'terugkeer', go: openTerugkeer, forReadme: 'terugkeer' },
  { name: 'regio', go: openRegio },
];

/** Through the oefenpraktijk, from the start screen and back to it. */
export async function oefenpraktijkTour(page: Page, run: DemoRun): Promise<void> {
  run.newLap();
  for (const { name, go, forReadme } of stops) {
    await go(page, run);
    run.done(name);
    await run.picture(name, forReadme);
  }
  await stopPractising(page);
  run.done('oefenpraktijk sluiten');
}

async function openCasussen(page: Page): Promise<void> {
  await casussenLink(page).click();
  await inCasussen(page, /^Voorbeeld-de Proef/).waitFor();
}

async function openAnna(page: Page): Promise<void> {
  await inCasussen(page, /^Voorbeeld-de Proef/).click();
  await page.getByRole('heading', { name: 'Overname na ggz-behandeling' }).waitFor();
}

function openFromCasus(screen: string): (page: Page) => Promise<void> {
  return (page) => openScreen(page, screen);
}

async function beginPractising(page: Page): Promise<void> {
  await practise(page);
  await page.getByRole('region', { name: 'Inkomend' }).waitFor();
}

async function openInkomend(page: Page): Promise<void> {
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { level: 1, name: 'Inkomend' }).waitFor();
}

async function openCrisisOfCasus(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await page.getByRole('dialog').waitFor();
}

/** The same key, away from any casus. */
async function openCrisis(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await openCasussen(page);
  await page.keyboard.press('F8');
  await page.getByText('Bel nu eerst').waitFor();
}

/** Somebody with a clock that is late. */
async function openDeadlines(page: Page): Promise<void> {
  await openCasusOf(page, 'Modelmens');
  await page.getByRole('region', { name: 'Termijnen' }).waitFor();
}

/** Somebody who may come back: treatment was closed eleven months ago, under what Eemland agreed. */
async function openTerugkeer(page: Page): Promise<void> {
  await casussenLink(page).click();
  await page.getByRole('searchbox').fill('Fictiefsen');
  await page
    .getByRole('link', { name: /Fictiefsen/ })
    .first()
    .click();
  await openScreen(page, 'Terugkeer');
  await page.getByRole('button', { name: 'Bereid de consultatie voor' }).click();
  await page.getByRole('radio', { name: 'Ja, dezelfde klachten' }).check();
  await page.getByLabel('Situatie nu').fill('Slaapt sinds drie weken slecht en gaat niet naar zijn werk.');
  await page.getByLabel('Wat vraagt u van de ggz?').fill('Past opnieuw behandelen, of volstaat advies?');
}

async function openRegio(page: Page): Promise<void> {
  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Regio-afspraken' }).click();
  await page.getByRole('group', { name: 'Gebruik in nieuwe casussen' }).waitFor();
}

async function openContact(page: Page): Promise<void> {
  await toOverview(page);
  await openForm(page);
  await openStep(page, 'Contact');
}

async function openPreview(page: Page): Promise<void> {
  await openCheck(page);
  await page.locator('canvas').first().waitFor();
}
