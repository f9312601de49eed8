// node test/stand-in/run.mjs out/main/index.js [--gegevensmap=DIR] — what `electron .` would be.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import './moved-clock.cjs';
import './register.mjs';

const [program, ...programArguments] = process.argv.slice(2);
if (program === undefined) throw new Error('Say which built main file to run: out/main/index.js');
const mainFile = resolve(program);
process.argv = [process.execPath, mainFile, ...programArguments];
await import(pathToFileURL(mainFile).href);
