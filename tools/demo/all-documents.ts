import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openScreen } from '../../test/e2e/actions/casus';
import { saveAs } from '../../test/e2e/actions/document';
import { queueDialogAnswer } from '../../test/stand-in/dialog';
import type { DemoRun } from './run';

const formats = { Word: 'docx', PDF: 'pdf' } as const;

/** Every document of the casus that is open, saved by its own buttons; ends on the list of documents. */
export async function allDocuments(page: Page, run: DemoRun): Promise<void> {
  const folder = join(run.out, 'documenten');
  mkdirSync(folder, { recursive: true });
  await openScreen(page, 'Documenten');
  const names = await page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts();
  for (const name of names) {
    await openScreen(page, 'Documenten');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    for (const format of ['Word', 'PDF'] as const) {
      const path = join(folder, `${name}.${formats[format]}`);
      queueDialogAnswer({ path });
      await saveAs(page, format, `${name}.${formats[format]}`);
      run.saved(path);
    }
  }
  run.done(`${names.length} documenten in Word en PDF`);
  await openScreen(page, 'Documenten');
  await page.getByRole('region', { name: 'Meldingen' }).getByRole('button', { name: 'Sluiten' }).click();
}
