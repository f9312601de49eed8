import { writeWhole } from '#main/export/write-whole';

/** Writes one file and says how it went. */
const [path = '', size = '0', user] = process.argv.slice(2);
if (user !== undefined) process.setuid?.(Number(user));
process.stdout.write(JSON.stringify(await writeWhole(path, new Uint8Array(Number(size)).fill(110))));
