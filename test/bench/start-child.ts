// Starts a program in the stand-in, tells when someone could type, then answers further questions: start-child.ts MAIN DATA
import { resolve } from 'node:path';
import { quit } from '../stand-in/quit';
import { standIn } from '../stand-in/stand-in';
import { measureInWindow } from './in-window';

const [main = '', data = '', pdfRuns = '0'] = process.argv.slice(2);
process.argv = [process.execPath, resolve(main), `--gegevensmap=${data}`];
await import(resolve(main));
const page = await standIn.mainPage();
await page.locator('input').first().waitFor();
const interactiveMs = process.uptime() * 1000;
const inWindow = Number(pdfRuns) > 0 ? await measureInWindow(page, Number(pdfRuns)) : null;
// Kilobytes of this process alone; the browser has its own.
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`${JSON.stringify({ interactiveMs, peakMb, ...inWindow })}\n`);
await quit();
