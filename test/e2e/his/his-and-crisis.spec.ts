import { practise } from '../actions/oefenpraktijk';
import { expect, test } from '../fixtures/app';

test('what isn’t in the HIS is marked from Vandaag, and back; a crisis without a casus finds its agreements', async ({
  page,
}) => {
  await practise(page);
  const list = page.getByRole('region', { name: /^Nog niet in het HIS/ });
  const rows = list.getByRole('listitem');
  await expect(rows.first()).toContainText('Afspraken bij crisis');
  const before = await list.getByRole('heading').textContent();
  const named = await rows.first().textContent();
  await rows.first().getByRole('button', { name: 'Verwerkt' }).click();
  await expect(rows.first()).not.toHaveText(named ?? '');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows.first()).toHaveText(named ?? '');
  await expect(list.getByRole('heading')).toHaveText(before ?? '');

  await page.keyboard.press('F8');
  await expect(page.getByText('Bel nu eerst')).toBeVisible();
  await expect(page.getByText(/113\.nl/)).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Naar de printer gestuurd.')).toBeVisible();
  await page.getByRole('searchbox').fill('voorbeeld-de');
  await page.getByRole('link', { name: /^Voorbeeld-de Proef/ }).click();
  await expect(page.getByText(/Overdag de spoedlijn van de praktijk/)).toBeVisible();
  await expect(page.getByText('088 555 01 29, dag en nacht')).toBeVisible();
});
