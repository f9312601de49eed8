import type { Page } from 'playwright-core';
import { openCheck } from '../../test/e2e/actions/document';
import { openForm, openStep } from '../../test/e2e/actions/form';
import { casussenLink, inCasussen, practise, stopPractising } from '../../test/e2e/actions/oefenpraktijk';
import type { DemoRun } from './run';

interface Stop {
  readonly name: string;
  /** Goes there, from the stop before, and waits until the screen is there. */
  readonly go: (page: Page) => Promise<void>;
  /** The picture of the README that this is. */
  readonly forReadme?: string;
}

/** The screens of the oefenpraktijk, in order. Another screen is another line. */
const stops: readonly Stop[] = [
  { name: 'vandaag', go: practise, forReadme: 'vandaag' },
  { name: 'oefenpraktijk-casussen', go: openCasussen, forReadme: 'casussen' },
  { name: 'oefenpraktijk-casus', go: openAnna, forReadme: 'casus' },
  { name: 'besluit', go: openFromCasus('Afronding en besluit') },
  { name: 'voorbereiding', go: openFromCasus('Voorbereiding'), forReadme: 'voorbereiding' },
  { name: 'herstelplan', go: openFromCasus('Mijn vervolg herstelplan') },
  { name: 'gesprek', go: openFromCasus('DAG-gesprek') },
  { name: 'tijdlijn', go: openFromCasus('Tijdlijn') },
  { name: 'oefenpraktijk-formulier', go: openContact, forReadme: 'formulier' },
  { name: 'oefenpraktijk-controle', go: openPreview, forReadme: 'controle' },
];

/** Through the oefenpraktijk, from the start screen and back to it. */
export async function oefenpraktijkTour(page: Page, run: DemoRun): Promise<void> {
  run.newLap();
  for (const { name, go, forReadme } of stops) {
    await go(page);
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

/** By way of the overview of the casus, to one of its screens. */
function openFromCasus(screen: string): (page: Page) => Promise<void> {
  return async (page) => {
    await openCasus(page);
    await page.getByRole('link', { name: screen, exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: screen }).waitFor();
  };
}

async function openCasus(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('link', { name: /^Voorbeeld-de Proef/ })
    .click();
  await page.getByRole('list', { name: 'Fasen' }).waitFor();
}

async function openContact(page: Page): Promise<void> {
  await openCasus(page);
  await openForm(page);
  await openStep(page, 'Contact');
}

async function openPreview(page: Page): Promise<void> {
  await openCheck(page);
  await page.locator('canvas').first().waitFor();
}
