// npm run test:corrupt -- --rounds 1000 [--seed 1]
import { corrupt } from './corrupt-rounds';
import { runRounds } from './run-rounds';

await runRounds(200, corrupt, ({ silent, originalsChanged }) => silent + originalsChanged === 0);
