import { type Casus, casusRecord } from '#domain/casus/casus';
import { applyCommand } from '#domain/record/record-command';
import { randomCommand } from './random-command';
import { seededChoose } from './seeded-choose';
import { seededIds } from './seeded-ids';

/** A casus as so many arbitrary commands leave it; the same seed gives the same one. */
export function randomCasus(start: Casus, seed: number, commands = 120): Casus {
  const choose = seededChoose(seed);
  const ids = seededIds(`casus ${seed}`);
  let casus = start;
  for (let count = 0; count < commands; count += 1) {
    const outcome = applyCommand(
      casusRecord,
      casus,
      randomCommand(casusRecord, casus, choose, () => ids.next()),
    );
    if (outcome.ok) casus = outcome.body;
  }
  return casus;
}
