import { writeWhole } from '#main/export/write-whole';

/** Writes a file over and over, each time filled with another letter, until it is killed. */
const [path = '', size = '0'] = process.argv.slice(2);
process.stdout.write('started\n');
for (let round = 0; ; round += 1) {
  await writeWhole(path, new Uint8Array(Number(size)).fill(97 + (round % 26)));
}
