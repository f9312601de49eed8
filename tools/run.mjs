// Starting other programs from the tools, plain Node only.
import { spawn } from 'node:child_process';

const endings = ['SIGTERM', 'SIGHUP'];

/** Runs a program to its end; its output is shown, or kept and given back. Never throws: look at `code`. */
export function run(command, given, { show = false, input, env, cwd } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, given, {
      cwd,
      env: { ...process.env, ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // npm is a batch file there.
      shell: process.platform === 'win32' && command === 'npm',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    // One that ends without reading says so by its code.
    child.stdin?.on('error', () => undefined).end(input);
    // Who ends the tool means what the tool started.
    const endToo = (signal) => void child.kill(signal);
    for (const signal of endings) process.on(signal, endToo);
    child.once('error', (error) => resolve({ code: 127, output: String(error) }));
    child.once('close', (code) => {
      for (const signal of endings) process.off(signal, endToo);
      resolve({ code: code ?? 1, output });
    });
  });
}
