// npm run bench [-- --cases 10000 --rows 200000 --runs 500]
import { parseArgs } from 'node:util';
import { measureJournal } from './journal';
import { measureListing } from './listing';
import { report } from './measure';
import { measurePractising } from './practising';
import { measureSaving } from './saving';
import { measureSearching } from './searching';
import { measurePdf, measureScreensInWindow, measureStarting } from './starting';
import { measureUnlocking } from './unlocking';
import { measureWord } from './wording';

const { values } = parseArgs({
  options: {
    /** How many casussen there are when searching and listing. */
    cases: { type: 'string', default: '10000' },
    /** How many rows the journal has when it is read and checked. */
    rows: { type: 'string', default: '200000' },
    /** How often the short ones are repeated. */
    runs: { type: 'string', default: '500' },
  },
});
const runs = Number(values.runs);
report([
  ...(await measureStarting(7)),
  await measureUnlocking(15),
  await measurePractising(5),
  await measureSaving(runs),
  await measureWord(Math.min(runs, 100)),
  ...(await measureSearching(Number(values.cases), Math.min(runs, 100))),
  ...(await measureListing(Number(values.cases), Math.min(runs, 100))),
  ...(await measureScreensInWindow(Number(values.cases), Math.min(runs, 40))),
  ...(await measureJournal(Number(values.rows), 20)),
  ...(await measurePdf(Math.min(runs, 50))),
]);
