import { isRunning, turned } from '#domain/gesprek/gesprek-clock';
import type { PointName } from '#domain/gesprek/gesprek-points';
import type { LeidraadStepName } from '#domain/gesprek/leidraad-steps';
import { instantNow } from '../../../app/instant';
import { texts } from '../../../app/texts';
import { useBody, useRecord } from '../../../records/record-context';
import { useCasusView } from '../casus-view';

/** What one does while the gesprek is held. The first thing that is done starts the clock, unless the gesprek was held. */
export function useGesprek() {
  const { session } = useRecord('casus');
  const { gesprek, voorbereiding } = useBody('casus');

  function turnClock(): void {
    session.setField('gesprek/clock', turned(gesprek.clock, instantNow()));
  }

  function begin(): void {
    if (gesprek.clock.length === 0 && voorbereiding.gevoerdOp === null) turnClock();
  }

  function toggle<Name extends string>(field: 'steps' | 'points', chosen: readonly Name[], name: Name): void {
    begin();
    const next = chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name];
    session.setField(`gesprek/${field}`, next);
  }

  return {
    begin,
    turnClock,
    pauseClock: () => isRunning(gesprek.clock) && turnClock(),
    toggleStep: (step: LeidraadStepName) => toggle('steps', gesprek.steps, step),
    togglePoint: (point: PointName) => toggle('points', gesprek.points, point),
  };
}

/** How the cliënt is called on the screen: the first name, else "de cliënt". */
export function useClientName(): string {
  return useCasusView().persoon.roepnaam.trim() || texts.gesprek.theClient;
}
