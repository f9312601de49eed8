// Runs the fixture program and drives its page in one and the same process: node drive-in-process.mjs FOLDER
import './register.mjs';

const main = new URL('./fixture-app/main.js', import.meta.url);
process.argv = [process.execPath, main.pathname, `--gegevensmap=${process.argv[2]}`];
const { standIn } = await import('./stand-in.ts');
await import(main.href);
const page = await standIn.mainPage();
console.log(await page.textContent('h1'));
process.kill(process.pid, 'SIGTERM');
