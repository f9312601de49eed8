// npm run test:full-disk -- --rounds 10
import { fillDisk } from './full-disk-rounds';
import { runRounds } from './run-rounds';

await runRounds(10, fillDisk, ({ rounds, codes, lost, stuck }) => {
  const told = (codes['type diskFull'] ?? 0) === rounds;
  return told && lost + stuck === 0;
});
