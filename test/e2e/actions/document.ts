import type { Page } from 'playwright-core';

/** Goes to Controle by the link under the steps of the form. */
export async function openCheck(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Naar controle' }).click();
  await page.getByRole('heading', { name: 'Controle', exact: true }).waitFor();
}

/** From the overview of a casus to Controle, with a document. */
export async function openDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Documenten', exact: true }).click();
  // The overview has a link of that name too.
  await page.getByRole('heading', { level: 1, name: 'Documenten' }).waitFor();
  await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name: 'Controle', exact: true }).waitFor();
}

/** Saves the document; where to is answered by whoever queued the answer to the dialog. */
export async function saveAs(page: Page, format: 'Word' | 'PDF' | 'Tekst', fileName: string): Promise<void> {
  await page.getByRole('button', { name: format, exact: true }).click();
  await page.getByText(`Bewaard als ${fileName}.`).waitFor();
}
