import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openCheck, saveAs } from '../test/e2e/actions/document';
import { fillForm, stepNames, waitUntilSaved } from '../test/e2e/actions/form';
import { beginCasus } from '../test/e2e/actions/persoon';
import { fillPraktijk } from '../test/e2e/actions/praktijk';
import { confirmSheet, unlock, user } from '../test/e2e/actions/vault';
import { queueDialogAnswer } from '../test/stand-in/dialog';
import { quit } from '../test/stand-in/quit';
import { standIn } from '../test/stand-in/stand-in';

const { values } = parseArgs({
  options: {
    /** Where screenshots, documents and the summary go. */
    out: { type: 'string', default: 'demo-out' },
    /** Keeps the data of the demo here, to be looked into afterwards. */
    data: { type: 'string' },
  },
});
const out = resolve(values.out);
const kept = values.data === undefined ? null : resolve(values.data);
const data = kept ?? mkdtempSync(join(tmpdir(), 'warme-overdracht-demo-'));
mkdirSync(out, { recursive: true });

const steps: { readonly step: string; readonly milliseconds: number }[] = [];
let shots = 0;
let lap = performance.now();

/** Notes how long a step took. */
function done(step: string): void {
  steps.push({ step, milliseconds: Math.round(performance.now() - lap) });
  process.stdout.write(`${step}: ${steps.at(-1)?.milliseconds} ms\n`);
  lap = performance.now();
}

/** A picture of the screen as it stands; its time isn't the program's. */
async function picture(page: Page, name: string): Promise<void> {
  const before = performance.now();
  shots += 1;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(out, `${String(shots).padStart(2, '0')}-${name}.png`), fullPage: true });
  lap += performance.now() - before;
}

async function mainJob(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 860 });
  await page.getByRole('heading', { name: 'Kluis maken' }).waitFor();
  done('start');
  await picture(page, 'kluis-maken');

  await page.getByLabel('Uw naam').fill(user.name);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(user.password);
  await page.getByRole('button', { name: 'Kluis maken' }).click();
  await page.getByRole('heading', { name: 'Noodblad', exact: true }).waitFor();
  done('kluis maken');
  await picture(page, 'noodblad');
  await confirmSheet(page);
  done('noodblad controleren');
  await picture(page, 'praktijk');

  await fillPraktijk(page);
  await page.getByRole('heading', { name: 'Casussen', exact: true }).waitFor();
  done('praktijkgegevens');
  await picture(page, 'casussen-leeg');

  await beginCasus(page);
  done('persoon en casus');
  await picture(page, 'casus');

  await page.getByRole('button', { name: /^Verder met het formulier/ }).click();
  await page.getByText('Stap 1 van 6 · Doelen').waitFor();
  await picture(page, 'formulier-leeg');
  await fillForm(page);
  await waitUntilSaved(page);
  done('afsprakenformulier invullen');
  for (const step of stepNames) {
    await page.getByRole('link', { name: new RegExp(`^\\d\\. ${step}$`) }).click();
    await page.getByText(new RegExp(`· ${step}$`)).waitFor();
    await picture(page, `formulier-${step.toLowerCase().replaceAll(' ', '-')}`);
  }

  await openCheck(page);
  await page
    .getByRole('img', { name: /Pagina 1/ })
    .or(page.locator('canvas').first())
    .first()
    .waitFor();
  done('controle met voorbeeld');
  await picture(page, 'controle');
  for (const [format, name] of [
    ['Word', 'Afsprakenformulier.docx'],
    ['PDF', 'Afsprakenformulier.pdf'],
    ['Tekst', 'Afsprakenformulier.txt'],
  ] as const) {
    queueDialogAnswer({ path: join(out, name) });
    await saveAs(page, format, name);
    done(`${format} bewaren`);
  }
  await page.getByRole('button', { name: /^Plaktekst/ }).click();
  await picture(page, 'plaktekst');

  await page.keyboard.press('F8');
  await page.getByRole('dialog').waitFor();
  await picture(page, 'crisis');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+2');
  await page.getByRole('link', { name: /Voorbeeld-de Proef/ }).waitFor();
  await picture(page, 'casussen');
  await page.keyboard.press('Control+3');
  await page.getByRole('heading', { name: 'Instellingen', exact: true }).waitFor();
  await picture(page, 'instellingen');
  await page.keyboard.press('F1');
  await page.getByRole('heading', { level: 1, name: /Help/ }).waitFor();
  await picture(page, 'help');

  lap = performance.now();
  await page.keyboard.press('Control+l');
  await page.getByRole('heading', { name: 'Kluis openen' }).waitFor();
  done('vergrendelen');
  await picture(page, 'kluis-openen');
  await unlock(page);
  await page.getByRole('heading', { level: 1, name: /Help/ }).waitFor();
  done('openen, terug op dezelfde plek');
}

process.argv = [process.execPath, resolve('out/main/index.js'), `--gegevensmap=${data}`];
await import(resolve('out/main/index.js'));
const page = await standIn.mainPage();
let failure: unknown = null;
try {
  await mainJob(page);
} catch (error) {
  failure = error;
  await picture(page, 'hier-liep-het-vast');
}
const { consoleErrors, policyViolations, pageErrors } = standIn.records;
const files = ['Afsprakenformulier.docx', 'Afsprakenformulier.pdf', 'Afsprakenformulier.txt'].map((name) => ({
  name,
  bytes: failure === null ? statSync(join(out, name)).size : 0,
}));
const summary = { steps, files, screenshots: shots, consoleErrors, policyViolations, pageErrors };
writeFileSync(join(out, 'samenvatting.json'), `${JSON.stringify(summary, null, 2)}\n`);
const broken = consoleErrors.length + policyViolations.length + pageErrors.length;
process.stdout.write(`${out}: ${shots} schermen, ${files.length} documenten, ${broken} fouten\n`);
if (failure !== null) process.stderr.write(`${failure instanceof Error ? failure.stack : String(failure)}\n`);
process.on('exit', () => {
  if (kept === null) rmSync(data, { recursive: true, force: true });
  process.exitCode = failure === null && broken === 0 ? 0 : 1;
});
// As someone would leave: the program saves, locks and ends by itself.
await quit();
