// Makes a vault in the real window and types in a form until it is killed, saying what the frame calls saved.

import { resolve } from 'node:path';
import { openForm } from '../e2e/actions/form';
import { beginCasus } from '../e2e/actions/persoon';
import { fillPraktijk } from '../e2e/actions/praktijk';
import { makeVault } from '../e2e/actions/vault';
import { profileFolder } from '../stand-in/browser';
import { standIn } from '../stand-in/stand-in';

const [folder = ''] = process.argv.slice(2);
process.argv = [process.execPath, resolve('out/main/index.js'), `--gegevensmap=${folder}`];
await import(resolve('out/main/index.js'));
const page = await standIn.mainPage();
process.stdout.write(`profile ${profileFolder()}\n`);
await makeVault(page);
await fillPraktijk(page);
await beginCasus(page);
await openForm(page);
const field = page.getByLabel('Doelen na afsluiting van de behandeling');
await field.focus();
process.stdout.write('ready\n');

async function look(): Promise<void> {
  const seen = await field.evaluate((element) => ({
    text: element instanceof HTMLTextAreaElement ? element.value : '',
    saved: [...document.querySelectorAll('nav p')].some((line) =>
      /^Opgeslagen \d\d:\d\d$/.test(line.textContent ?? ''),
    ),
  }));
  if (seen.saved) process.stdout.write(`saved ${seen.text}\n`);
}

for (let count = 1; ; count += 1) {
  await page.keyboard.type(`woord${count} `, { delay: 5 });
  // The frame says so only when someone pauses.
  if (count % 4 === 0) await page.waitForTimeout(450);
  await look();
}
