// Reads a vault's database with Signal's build of SQLCipher, which shares nothing with the program but the format.
// Run as: node other-program-child.mjs <place of @signalapp/sqlcipher> <database> <query>, with the raw key on its input.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const [binding, path, query] = process.argv.slice(2);
const { default: Database } = createRequire(import.meta.url)(binding);
const database = new Database(path);
database.exec(`PRAGMA key = "x'${(await text(process.stdin)).trim()}'"`);
const all = (sql) => database.prepare(sql).all([]);
const answer = {
  version: all('PRAGMA cipher_version')[0].cipher_version,
  broken: all('PRAGMA cipher_integrity_check').length,
  rows: all(query),
};
database.close();
process.stdout.write(JSON.stringify(answer));
