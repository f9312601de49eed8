import { addAgreement, openForm, openStep } from '../actions/form';
import { expectFacts, expectPhase, expectSaved } from '../actions/overname';
import { beginCasus } from '../actions/persoon';
import { fillPraktijk } from '../actions/praktijk';
import { makeVault, unlock } from '../actions/vault';
import { expect, test } from '../fixtures/app';

test('an overname goes from phase 1 to 5 by mouse, with a lock and a kill in between, and nothing is lost', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000);
  await makeVault(page);
  await fillPraktijk(page);
  await beginCasus(page);

  // Phases 1 and 2, with a lock while the reason is being typed.
  await expectPhase(page, 'Afronding');
  await expectFacts(page, 'Sggz', /De ggz is verantwoordelijk/);
  await page.getByRole('button', { name: /^Verder: Afronding/ }).click();
  await page.getByLabel('Afronding besproken op').fill('gisteren');
  await page.getByRole('radio', { name: 'Twijfel' }).check();
  await page.getByRole('radio', { name: 'Wel een DAG-gesprek' }).check();
  await page.getByLabel('Besloten op').fill('vandaag');
  await page.getByLabel('Wie besliste').fill('Cliënt, behandelaar en huisarts samen');
  await page.getByRole('checkbox', { name: 'Cliënt wil het zelf' }).check();
  await expect(page.getByText('Volgens de vuistregel past een DAG-gesprek.')).toBeVisible();
  await page.getByLabel('Toelichting').click();
  await page.keyboard.type('Ziet op tegen de afronding');
  await page.getByRole('button', { name: /^Vergrendel/ }).click();
  await unlock(page);
  await expect(page.getByLabel('Toelichting')).toHaveValue('Ziet op tegen de afronding');
  await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();

  // Phase 3: the herstelplan, its goal carried over, the participants and the date.
  await expectPhase(page, 'Voorbereiding');
  await page.getByRole('button', { name: /^Verder: Mijn vervolg herstelplan/ }).click();
  await page.getByRole('radio', { name: 'Cliënt en ggz-behandelaar samen' }).check();
  const sleep = page.getByRole('region', { name: 'Mentale gezondheid' });
  await sleep.getByLabel('Wat wil je veranderen?').fill('Ik wil weer doorslapen.');
  await sleep.getByLabel('Wat wil je zelf oppakken?').fill('Ik ga op tijd naar bed.');
  await page.getByRole('button', { name: 'Neem over als doel: Mentale gezondheid' }).click();
  await page.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
  await page.getByRole('link', { name: 'Voorbereiding en vooroverleg' }).click();
  await page.getByRole('group', { name: 'Ggz-behandelaar' }).getByText('Het hele gesprek').click();
  await page
    .getByRole('group', { name: /\(huisarts\)/ })
    .getByText('Een deel van het gesprek')
    .click();
  await page.getByLabel('Datum van het gesprek').fill('+8d');
  await page.getByLabel('Tijd van het gesprek').fill('15.30');
  await page.getByRole('radio', { name: 'Fysiek' }).check();
  await page.getByLabel('Plaats van het gesprek').fill('Spreekkamer 2');
  await page.getByRole('checkbox', { name: 'Eigen hersteldoelen geëvalueerd' }).check();
  await page.getByLabel('Wat de praktijk nodig heeft van de ggz').fill('Wie te bellen over lithium');
  await expectSaved(page);

  // Phase 4, after a kill: everything that was called saved is there.
  await app.killAndRestart();
  const again = app.page;
  await unlock(again);
  await expect(again.getByLabel('Wat de praktijk nodig heeft van de ggz')).toHaveValue(
    'Wie te bellen over lithium',
  );
  await expect(again.getByRole('radio', { name: 'Een deel van het gesprek' }).nth(1)).toBeChecked();
  await again.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
  await expectPhase(again, 'DAG-gesprek');
  await again.getByRole('link', { name: 'Afsprakenformulier' }).first().click();
  await expect(again.getByLabel('Doelen na afsluiting van de behandeling')).toHaveValue(
    'Ik wil weer doorslapen. Ik ga op tijd naar bed.',
  );
  await openStep(again, 'Contact');
  await addAgreement(again, 'Hoe vaak en op welke manier cliënt en huisarts/POH-ggz contact hebben', {
    who: 'Huisarts: H. Voorbeeld',
    what: 'belt',
    when: { kind: 'In een ritme', every: '4', unit: 'weken', from: 'vandaag' },
  });
  await again.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  await again.getByRole('link', { name: 'Gesprek gevoerd' }).click();
  await again.getByLabel('Gesprek gevoerd op').fill('vandaag');
  await again.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();

  // Phase 5: closing changes the first contact point, the overname the responsibility.
  await expectPhase(again, 'Opvolging');
  await expect(again.getByRole('region', { name: 'Openstaand werk' })).toContainText('belt');
  await again.getByRole('link', { name: 'Behandeling afgesloten' }).click();
  await again.getByLabel('Behandeling afgesloten op').fill('vandaag');
  await again.getByRole('button', { name: /^Klaar, naar het overzicht/ }).click();
  await expectFacts(again, 'Huisarts', /De ggz is verantwoordelijk tot de overname/);
  const acts = again.getByRole('region', { name: 'Vastgelegd' });
  await acts.getByRole('button', { name: 'Overname vastleggen' }).click();
  await acts.getByLabel('Overgenomen op').fill('vandaag');
  await acts.getByText('POH-ggz', { exact: true }).click();
  await acts.getByLabel('De ggz vraagt om vervolgbeleid').check();
  await acts.getByRole('button', { name: 'Leg vast' }).click();
  await expect(
    acts.getByText('Vul in op welke dag er is gebeld over het vervolgbeleid').first(),
  ).toBeVisible();
  await acts.getByLabel('Telefonisch contact op').fill('gisteren');
  await acts.getByRole('button', { name: 'Leg vast' }).click();
  await expectFacts(again, 'Huisarts', /De POH-ggz is verantwoordelijk, onder de huisarts/);
  await acts.getByRole('button', { name: 'Vervolggesprek afspreken' }).click();
  await acts.getByLabel('Datum van het gesprek').fill('+3m');
  await acts.getByLabel('Met wie').fill('Zus Els en de POH-ggz');
  await acts.getByRole('button', { name: 'Leg vast' }).click();
  await expect(again.getByRole('region', { name: 'Openstaand werk' })).toContainText('Vervolggesprek');

  // Ending closes the work; a correction opens it again, and everything stays visible.
  await acts.getByRole('button', { name: 'Casus beëindigen' }).click();
  await acts.getByText('Verhuisd').click();
  await acts.getByRole('button', { name: 'Leg vast' }).click();
  await expect(again.getByText(/^Deze casus is beëindigd \(verhuisd\)/)).toBeVisible();
  await expect(again.getByRole('region', { name: 'Openstaand werk' })).toHaveCount(0);
  await acts.getByRole('button', { name: 'Corrigeer' }).last().click();
  await acts.getByLabel('Waarom klopt dit niet?').fill('Verhuisd binnen de gemeente');
  await acts.getByRole('button', { name: 'Leg vast' }).click();
  await expect(again.getByRole('region', { name: 'Openstaand werk' })).toContainText('belt');
  await again.getByRole('link', { name: 'Tijdlijn' }).click();
  await expect(again.getByRole('region', { name: 'Tweejarenlijn' })).toContainText('Vervolggesprek');
  const line = again.getByRole('region', { name: 'Tijdlijn' }).getByRole('listitem');
  for (const said of [
    'Beëindigd op',
    'Correctie: Verhuisd binnen de gemeente',
    'Vervolggesprek op',
    'door de POH-ggz',
    'Mijn vervolg herstelplan gewijzigd',
    'Afronding en besluit gewijzigd',
  ])
    await expect(line.filter({ hasText: said })).not.toHaveCount(0);
  await again.getByRole('link', { name: /Voorbeeld-de Proef/ }).click();
  await openForm(again);
});
