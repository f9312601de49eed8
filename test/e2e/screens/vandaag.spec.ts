import type { Page } from '@playwright/test';
import type { CallName } from '#contract/call-names';
import { seededIds } from '../../builders/seeded-ids';
import { fillPraktijk } from '../actions/praktijk';
import { agreeWith } from '../actions/vandaag';
import { makeVault, unlock } from '../actions/vault';
import { expectAccessible } from '../fixtures/accessibility';
import { expect, test } from '../fixtures/app';
import { callProgram } from '../fixtures/bridge';

async function begin(page: Page): Promise<void> {
  await makeVault(page);
  await fillPraktijk(page);
  await page.getByRole('heading', { name: 'Casussen', exact: true }).waitFor();
}

const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const badge = (page: Page, count: number) => page.getByRole('link', { name: `Vandaag ${count} open` });

test('an empty Vandaag says what will come and offers the first action', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { name: 'Niets te doen' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Vandaag', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('main').getByRole('button', { name: 'Nieuwe casus' }).click();
  await expect(page.getByRole('heading', { name: 'Nieuwe casus' })).toBeVisible();
});

test('work is done, put off and tried in vain from its row, and every deed can be taken back', async ({
  page,
}) => {
  await begin(page);
  await agreeWith(page, 'Voorbeeld', 'belt de apotheek', '-9d');
  await agreeWith(page, 'Testman', 'belt over slapen', 'vandaag');
  await page.keyboard.press('Control+1');
  await expect(badge(page, 2)).toBeVisible();
  const late = group(page, 'Te laat');
  await expect(late.getByText('9 dagen te laat')).toBeVisible();
  await expectAccessible(page, 'Vandaag');

  // By keyboard: from row to row with the arrows, the actions of that row with Tab.
  await late.getByRole('link', { name: 'Voorbeeld, A.B.' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Testman, A.B.' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gereed.')).toBeVisible();
  await expect(late).toBeHidden();
  // The row that takes its place has the focus.
  await expect(page.getByRole('link', { name: 'Testman, A.B.' })).toBeFocused();
  await expect(badge(page, 1)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(late.getByText('9 dagen te laat')).toBeVisible();
  await expect(badge(page, 2)).toBeVisible();

  await late.getByRole('button', { name: 'Niet bereikt' }).click();
  await expect(late.getByText('1 keer niet bereikt')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(late.getByText('1 keer niet bereikt')).toBeHidden();

  await late.getByRole('button', { name: 'Uitstellen' }).click();
  await expectAccessible(page, 'Uitstellen');
  const until = late.getByLabel('Of tot deze datum');
  await until.fill('-1d');
  await until.press('Enter');
  await expect(late.getByText('Kies een dag na vandaag')).toBeVisible();
  await until.fill('+3d');
  await until.press('Enter');
  const week = group(page, 'Deze week');
  await expect(week.getByText('nog 3 dagen')).toBeVisible();
  await expect(week.getByText(/^Doelen · uitgesteld van \d\d-\d\d-\d{4}$/)).toBeVisible();
  await week.getByRole('button', { name: 'Uitstellen' }).click();
  await week.getByRole('button', { name: '1 dag' }).click();
  await expect(week.getByText('nog 1 dag')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(week.getByText('nog 3 dagen')).toBeVisible();

  await page.getByRole('link', { name: 'Testman, A.B.' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Overname na ggz-behandeling' })).toBeVisible();
});

test('Vandaag comes back after unlocking, and is asked again when the machine wakes', async ({
  app,
  page,
}) => {
  await begin(page);
  await page.keyboard.press('Control+1');
  await page.getByRole('heading', { name: 'Niets te doen' }).waitFor();
  await page.keyboard.press('Control+l');
  await unlock(page);
  await expect(page.getByRole('heading', { name: 'Niets te doen' })).toBeVisible();
  await appointToday(page);
  await app.machine.firePowerEvent('resume');
  await expect(group(page, 'Vandaag').getByText('Eerste afspraak na afsluiting')).toBeVisible();
});

/** Plans a first appointment for today behind the back of the page, as another day begins behind its back. */
async function appointToday(page: Page): Promise<void> {
  const must = async (name: CallName, input: unknown) => {
    const answer = await callProgram(page, name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
    return answer.value;
  };
  const ids = seededIds('appointment', Date.now());
  const info = await must('app.info', {});
  const personId = ids.next();
  await must('persoon.create', { key: personId });
  const id = ids.next();
  await must('casus.create', { key: id, personId, kind: 'overname' });
  const command = {
    kind: 'setField',
    path: 'afsprakenformulier/contact/eersteAfspraak',
    value: (info as { readonly today: string }).today,
    expected: null,
  };
  await must('casus.change', { id, key: ids.next(), visit: ids.next(), command, clearDraft: false });
}
