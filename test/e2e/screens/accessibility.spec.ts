import type { Page } from '@playwright/test';
import { openForm, stepNames } from '../actions/form';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { confirmSheet, user } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';

const sizes = [
  { name: 'at 1366 × 860', width: 1366, height: 860, text: 0 },
  { name: 'at 1024 × 700', width: 1024, height: 700, text: 0 },
  { name: 'at 1024 × 700 with text at 200 %', width: 1024, height: 700, text: 5 },
] as const;

/** Enlarges the text by the keys that a user has; it is a setting, so it lasts. */
async function enlarge(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control++');
}

for (const { name, width, height, text } of sizes) {
  test(`every screen ${name} has no accessibility violation and nothing cut off`, async ({ page }) => {
    // Some thirty screens, each looked at in full.
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    await expectAccessible(page, 'Kluis maken');
    await page.getByRole('button', { name: 'Kluis maken' }).click();
    await expect(page.getByText('Vul uw naam in').first()).toBeVisible();
    await expectAccessible(page, 'Kluis maken met fouten');
    await page.getByLabel('Uw naam').fill(user.name);
    await page.getByLabel('Wachtwoord', { exact: true }).fill(user.password);
    await page.getByRole('button', { name: 'Kluis maken' }).click();
    await page.getByRole('heading', { name: 'Noodblad', exact: true }).waitFor();
    await expectAccessible(page, 'Noodblad');
    await confirmSheet(page);
    await page.getByRole('heading', { name: 'Praktijkgegevens' }).waitFor();
    await enlarge(page, text);
    await expectAccessible(page, 'Praktijkgegevens');
    await fillPraktijk(page);
    await expectAccessible(page, 'Casussen, leeg');
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { name: 'Niets te doen' }).waitFor();
    await expectAccessible(page, 'Vandaag, leeg');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await expectAccessible(page, 'Opdrachtpalet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+n');
    await page.getByRole('heading', { name: 'Nieuwe casus' }).waitFor();
    await expectAccessible(page, 'Nieuwe casus');
    await beginCasus(page);
    await expectAccessible(page, 'Casus');
    for (const act of [
      'Gebeurtenis vastleggen',
      'Overname vastleggen',
      'Niet overnemen',
      'Vervolggesprek afspreken',
      'Casus beëindigen',
    ]) {
      await page.getByRole('button', { name: act }).click();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await expectAccessible(page, `${act} met fouten`);
      await page.getByRole('button', { name: 'Annuleer' }).click();
    }
    for (const screen of [
      'Afronding en besluit',
      'Voorbereiding',
      'Mijn vervolg herstelplan',
      'Plannen',
      'Sociaal domein',
      'Terugkeer',
    ]) {
      await page.getByRole('link', { name: screen, exact: true }).last().click();
      await page.getByRole('heading', { level: 1, name: screen }).waitFor();
      if (screen === 'Afronding en besluit') {
        await page.getByLabel('Afsluiting verwacht op').fill('gisteren');
        await page.getByRole('radio', { name: 'Twijfel' }).check();
      }
      if (screen === 'Plannen') {
        await page.getByRole('radio', { name: 'Ja', exact: true }).first().check();
        await page.getByRole('button', { name: 'Stap toevoegen' }).click();
      }
      if (screen === 'Sociaal domein') await page.getByRole('button', { name: 'Vraag toevoegen' }).click();
      await expectAccessible(page, screen);
      await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
    }
    await page.getByRole('link', { name: 'Medicatie-overname', exact: true }).last().click();
    await page.getByRole('button', { name: 'Clozapine toevoegen' }).click();
    await page.getByRole('button', { name: 'Stap toevoegen' }).click();
    await page.getByText('Schema en bron').first().click();
    await expectAccessible(page, 'Medicatie-overname');
    await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
    await page.getByRole('link', { name: 'Toestemmingen' }).click();
    await page.getByRole('button', { name: 'Toestemming vastleggen' }).click();
    await page.getByRole('button', { name: 'Leg vast' }).click();
    await expectAccessible(page, 'Toestemmingen met fouten');
    await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
    await page.getByRole('link', { name: 'DAG-gesprek', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'DAG-gesprek' }).waitFor();
    await page.getByLabel('Nieuwe afspraak in één regel').fill('huisarts belt di 7 december 2026');
    await page.getByRole('button', { name: /^Toevoegen/ }).click();
    await page.getByRole('button', { name: 'Wie is er?' }).click();
    await expectAccessible(page, 'DAG-gesprek');
    await page
      .getByRole('link', { name: /Voorbeeld-de Proef/ })
      .first()
      .click();
    await openForm(page);
    for (const step of stepNames) {
      await page.getByRole('link', { name: new RegExp(`^\\d\\. ${step}$`) }).click();
      await page.getByText(new RegExp(`· ${step}$`)).waitFor();
      const add = page.getByRole('button', { name: 'Afspraak toevoegen' }).first();
      if ((await add.count()) > 0) {
        await add.click();
        await page.getByRole('radio', { name: 'In een ritme' }).first().check();
      } else {
        await page.getByRole('button', { name: 'Tijden toevoegen' }).first().click();
      }
      await expectAccessible(page, `Formulier, ${step}`);
    }
    await page.getByRole('link', { name: 'Naar controle' }).click();
    await expect(page.locator('canvas').first()).toBeVisible();
    await expectAccessible(page, 'Controle');
    await page.getByRole('button', { name: /^Plaktekst/ }).click();
    await expectAccessible(page, 'Plaktekst');
    await page.keyboard.press('F8');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page, 'Crisis');
    await page.keyboard.press('Escape');
    await page
      .getByRole('link', { name: /Voorbeeld-de Proef/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    await page.getByRole('button', { name: 'Bekijk' }).first().click();
    await page.getByRole('button', { name: 'Zet terug' }).waitFor();
    await expectAccessible(page, 'Geschiedenis');
    await page
      .getByRole('link', { name: /Voorbeeld-de Proef/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Tijdlijn' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tijdlijn' }).waitFor();
    await expectAccessible(page, 'Tijdlijn');
    await page.getByRole('link', { name: /is verantwoordelijk/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Verantwoordelijkheid' }).waitFor();
    await expectAccessible(page, 'Verantwoordelijkheid');
    await page.keyboard.press('Control+2');
    await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).waitFor();
    await expectAccessible(page, 'Casussen');
    await page.getByRole('searchbox').fill('voorb');
    await page.getByRole('heading', { name: 'Personen' }).waitFor();
    await expectAccessible(page, 'Zoeken');
    await page
      .getByRole('link', { name: /Voorbeeld-de Proef/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Persoonsgegevens' }).click();
    await page.getByRole('heading', { name: 'Persoonsgegevens' }).waitFor();
    await expectAccessible(page, 'Persoonsgegevens');
    await page.keyboard.press('Control+4');
    await page.getByRole('heading', { name: 'Instellingen', exact: true }).waitFor();
    await expectAccessible(page, 'Instellingen');
    await page.getByRole('button', { name: 'Regio-afspraken' }).click();
    await page
      .getByRole('button', { name: /^Vul in: Wegwijzer/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Voeg dag toe' }).click();
    await page
      .getByText(/^Regels/)
      .first()
      .click();
    await expectAccessible(page, 'Regio');
    await page.keyboard.press('F1');
    await page.getByRole('heading', { level: 1, name: /Help/ }).waitFor();
    await expectAccessible(page, 'Help');
    await page.keyboard.press('Control+l');
    await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
    await expectAccessible(page, 'Kluis openen');
    await page.getByRole('link', { name: /Wachtwoord vergeten/ }).click();
    await page.getByRole('heading', { name: 'Openen met het Noodblad' }).waitFor();
    await expectAccessible(page, 'Openen met het Noodblad');
  });
}
