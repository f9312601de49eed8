import { tabTo, typeIn } from '../actions/keyboard';
import { expectFacts, expectPhase, expectSaved } from '../actions/overname';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, user } from '../actions/vault';
import { expect, test } from '../fixtures/app';

test('an overname goes from phase 1 to 5 by keyboard, with a lock and a kill in between, and nothing is lost', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);
  const press = (key: string) => app.page.keyboard.press(key);
  const overview = async () => {
    await press('Control+Enter');
    await expect(app.page.getByRole('list', { name: 'Fasen' })).toBeVisible();
  };

  await expectPhase(page, 'Afronding');
  await press('Control+Enter');
  await typeIn(page, /^Afronding besproken op/, 'gisteren');
  await tabTo(page, /^DAG-gesprek voorbereiden/);
  await press('Space');
  await typeIn(page, /^Besloten op/, 'vandaag');
  await typeIn(page, /^Wie besliste/, 'Cliënt en behandelaar');
  await typeIn(page, /^Toelichting/, 'Weinig steun thuis');
  await press('Control+l');
  await expect(page.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
  await typeIn(page, /^Wachtwoord$/, user.password);
  await press('Enter');
  await expect(page.getByLabel('Toelichting')).toHaveValue('Weinig steun thuis');
  await expect(page.getByLabel('Toelichting')).toBeFocused();
  await overview();

  await expectPhase(page, 'Voorbereiding');
  await press('Control+Enter');
  await typeIn(page, /^Wat wil je zelf oppakken/, 'Ik bel mijn zus als het niet gaat.');
  await tabTo(page, /^Neem over als doel/);
  await press('Enter');
  await overview();
  await tabTo(page, /^Gesprek plannen/);
  await press('Enter');
  await typeIn(page, /^Datum van het gesprek/, '+3d');
  await typeIn(page, /^Tijd van het gesprek/, '930');
  await typeIn(page, /^Wat de ggz nodig heeft/, 'Een vast nummer in de praktijk');
  await expectSaved(page);
  await app.killAndRestart();

  const again = app.page;
  await expect(again.getByRole('heading', { name: 'Kluis openen' })).toBeVisible();
  await typeIn(again, /^Wachtwoord$/, user.password);
  await press('Enter');
  await expect(again.getByLabel('Wat de ggz nodig heeft')).toHaveValue('Een vast nummer in de praktijk');
  await overview();
  await expectPhase(again, 'DAG-gesprek');
  await tabTo(again, /^Afsprakenformulier$/);
  await press('Enter');
  await expect(again.getByLabel('Doelen na afsluiting van de behandeling')).toHaveValue(
    'Ik bel mijn zus als het niet gaat.',
  );
  for (const step of [2, 3, 4, 5, 6]) {
    await press('Alt+ArrowRight');
    await expect(again.getByText(new RegExp(`^Stap ${step} van 6`))).toBeVisible();
  }
  await tabTo(again, /^Voorbeeld-de Proef/);
  await press('Enter');
  await expect(again.getByRole('list', { name: 'Fasen' })).toBeVisible();
  await tabTo(again, /^Gesprek gevoerd/);
  await press('Enter');
  await typeIn(again, /^Gesprek gevoerd op/, 'vandaag');
  await overview();

  await expectPhase(again, 'Opvolging');
  await tabTo(again, /^Overname vastleggen/);
  await press('Enter');
  await again.keyboard.type('vandaag');
  await tabTo(again, /^Leg vast/);
  await press('Enter');
  await expectFacts(again, 'Sggz', /De huisarts is verantwoordelijk sinds/);
  await tabTo(again, /^Casus beëindigen/);
  await press('Enter');
  await tabTo(again, /^Afgerond/);
  await press('Space');
  await tabTo(again, /^Leg vast/);
  await press('Enter');
  await expect(again.getByText(/^Deze casus is beëindigd \(afgerond\)/)).toBeVisible();
});
