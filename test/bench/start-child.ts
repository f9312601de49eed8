// Starts a program in the stand-in, tells when someone could type, then answers further questions: start-child.ts MAIN DATA [PDF-RUNS] [SCREEN-RUNS]
import { resolve } from 'node:path';
import { quit } from '../stand-in/quit';
import { standIn } from '../stand-in/stand-in';
import { measureInWindow } from './in-window';
import { measureScreens } from './screens';

const [main = '', data = '', pdfRuns = '0', screenRuns = '0'] = process.argv.slice(2);
process.argv = [process.execPath, resolve(main), `--gegevensmap=${data}`];
await import(resolve(main));
const page = await standIn.mainPage();
await page.locator('input').first().waitFor();
const interactiveMs = process.uptime() * 1000;
const inWindow = Number(pdfRuns) > 0 ? await measureInWindow(page, Number(pdfRuns)) : null;
const screens = Number(screenRuns) > 0 ? await measureScreens(page, Number(screenRuns)) : null;
// Kilobytes of this process alone; the browser has its own.
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ interactiveMs, peakMb, ...inWindow, screens })}\n`);
await quit();
