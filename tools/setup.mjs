// node tools/setup.mjs — everything that building, starting and testing need. Quick when it's all there.
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { installPackagesOfNode } from './install.mjs';
import { canInstallPackages, installPackages } from './native-build.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { isMain, runTool, Stop } from './stop.mjs';

/** Sets everything up; stops with one line about what stands in the way. */
export async function setUp() {
  checkNode();
  await installPackagesOfNode();
  await provideBrowser();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const good = (major === 20 && minor >= 19) || (major > 20 && major !== 23);
  if (!good) {
    throw new Stop(
      `Node ${process.versions.node} won't do: install Node 20.19 or newer (not 23) from https://nodejs.org.`,
    );
  }
}

/** The window of the stand-in, in which the tests run: the machine's own browser, else Debian's, else Playwright's. */
async function provideBrowser() {
  const asked = process.env.CHROME;
  if (asked !== undefined && asked !== '' && !existsSync(asked)) {
    throw new Stop(`CHROME says ${asked}, which isn't there: unset it or let it name a Chromium or Chrome.`);
  }
  if (findBrowser(asked) !== undefined || (await hasPlaywrightBrowser())) return;
  if (canInstallPackages() && (await installPackages(['chromium'])) && findBrowser() !== undefined) return;
  console.log('Downloading a browser …');
  await run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { cwd: root });
  if (!(await hasPlaywrightBrowser())) {
    throw new Stop(
      'No browser: install Chromium, Chrome or Edge (Debian: sudo apt-get install chromium), or let CHROME name one.',
    );
  }
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath());
}

if (isMain(import.meta.url)) await runTool(setUp);
