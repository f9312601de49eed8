import { checkLetters } from '#domain/afsluitbrief/letter-check';
import { casusEnd, validActs } from '#domain/casus/act';
import type { Casus } from '#domain/casus/casus';
import { partsNotTakenOver } from '#domain/casus/refuse-act';
import { isWhole } from '#domain/casus/takeover';
import { dagGesprekDecided } from '#domain/overname/besluit';
import { variantLabels } from '#domain/overname/besluit-labels';
import { filledCells } from '#domain/overname/herstelplan';
import type { PhaseNumber } from '#domain/overname/phases';
import { clientPoints, practicePoints } from '#domain/overname/voorbereiding';
import type { RegionPack } from '#domain/regio/region-pack';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { formSteps, stepStatus } from '../form/form-steps';

export type TaskState = 'done' | 'busy' | 'open';

/** Where a task of a phase is done. */
export type TaskPlace =
  | {
      readonly to:
        | '/casus/$id/besluit'
        | '/casus/$id/voorbereiding'
        | '/casus/$id/herstelplan'
        | '/casus/$id/afsluitbrief'
        | '/casus/$id/gesprek'
        | '/casus/$id/medicatie'
        | '/casus/$id/controle'
        | '/casus/$id/verantwoordelijkheid'
        | '/casus/$id/tijdlijn';
    }
  | { readonly to: '/casus/$id/afsprakenformulier/$stap'; readonly stap: string }
  | { readonly to: 'act'; readonly act: 'overgenomen' | 'vervolggesprek' | 'beeindigd' };

export interface PhaseTask {
  readonly name: string;
  readonly hint: string;
  readonly state: TaskState;
  readonly place: TaskPlace;
}

/** What there is to do in a phase, in the order in which one would do it; any order is fine. */
export function phaseTasks(
  casus: Casus,
  phase: PhaseNumber,
  packs: readonly RegionPack[] = [],
): readonly PhaseTask[] {
  const { besluit, voorbereiding, herstelplan, betrokkenen, acts } = casus;
  const words = texts.fasen.tasks;
  switch (phase) {
    case 1:
      return [
        {
          name: words.afronding,
          hint: besluit.afrondingBesproken
            ? formatShortDate(besluit.afrondingBesproken)
            : words.afrondingHint,
          state: besluit.afrondingBesproken ? 'done' : 'open',
          place: { to: '/casus/$id/besluit' },
        },
      ];
    case 2:
      return [
        {
          name: words.besluit,
          hint: besluit.variant ? variantLabels[besluit.variant].name : words.besluitHint,
          state: dagGesprekDecided(besluit) ? 'done' : besluit.variant ? 'busy' : 'open',
          place: { to: '/casus/$id/besluit' },
        },
      ];
    case 3: {
      const cells = filledCells(herstelplan);
      const invited = betrokkenen.parties.filter(
        ({ presence }) => presence === 'heel' || presence === 'deel',
      );
      const points = voorbereiding.clientPoints.length + voorbereiding.practicePoints.length;
      const allPoints = clientPoints.length + practicePoints.length;
      return [
        {
          name: words.herstelplan,
          hint: words.cells(cells),
          state: cells === 0 ? 'open' : cells < 24 ? 'busy' : 'done',
          place: { to: '/casus/$id/herstelplan' },
        },
        {
          name: words.deelnemers,
          hint: words.invited(invited.length),
          state: invited.length > 1 ? 'done' : invited.length === 1 ? 'busy' : 'open',
          place: { to: '/casus/$id/afsprakenformulier/$stap', stap: 'bereikbaarheid' },
        },
        {
          name: words.voorbereiding,
          hint: words.points(points, allPoints),
          state: points === allPoints ? 'done' : points > 0 ? 'busy' : 'open',
          place: { to: '/casus/$id/voorbereiding' },
        },
        {
          name: words.plannen,
          hint: voorbereiding.datum ? formatShortDate(voorbereiding.datum) : words.plannenHint,
          state: voorbereiding.datum ? 'done' : 'open',
          place: { to: '/casus/$id/voorbereiding' },
        },
      ];
    }
    case 4:
      return [
        {
          name: words.gesprek,
          hint: words.gesprekHint,
          state: voorbereiding.gevoerdOp ? 'done' : casus.gesprek.clock.length > 0 ? 'busy' : 'open',
          place: { to: '/casus/$id/gesprek' },
        },
        formTask(casus),
        {
          name: words.gevoerd,
          hint: voorbereiding.gevoerdOp ? formatShortDate(voorbereiding.gevoerdOp) : words.gevoerdHint,
          state: voorbereiding.gevoerdOp ? 'done' : 'open',
          place: { to: '/casus/$id/voorbereiding' },
        },
      ];
    case 5: {
      const valid = validActs(acts);
      const open = partsNotTakenOver(acts);
      // Nothing can be recorded any more once the casus ended; what was, stands on the timeline.
      const ended = casusEnd(acts) !== null;
      const lookBack: TaskPlace = { to: '/casus/$id/tijdlijn' };
      return [
        formTask(casus),
        letterTask(casus, packs),
        {
          name: words.afgesloten,
          hint: besluit.behandelingAfgesloten
            ? formatShortDate(besluit.behandelingAfgesloten)
            : words.afgeslotenHint,
          state: besluit.behandelingAfgesloten ? 'done' : 'open',
          place: { to: '/casus/$id/besluit' },
        },
        {
          name: words.overname,
          hint: words.overnameHint,
          state: open.length === 0 ? 'done' : isWhole(open) ? 'open' : 'busy',
          place:
            open.length === 0
              ? { to: '/casus/$id/verantwoordelijkheid' }
              : ended
                ? lookBack
                : { to: 'act', act: 'overgenomen' },
        },
        medicationTask(casus),
        {
          name: words.vervolggesprek,
          hint: words.vervolggesprekHint,
          state: valid.some(({ kind }) => kind === 'vervolggesprek') ? 'done' : 'open',
          place: ended ? lookBack : { to: 'act', act: 'vervolggesprek' },
        },
        {
          name: words.einde,
          hint: words.eindeHint,
          state: ended ? 'done' : 'open',
          place: ended ? lookBack : { to: 'act', act: 'beeindigd' },
        },
      ];
    }
  }
}

/** Specialised medication (000:275): done once it is decided of each medicine whether it is taken over. */
function medicationTask({ medicatie: { middelen } }: Casus): PhaseTask {
  const decided = middelen.filter(({ besluit }) => besluit !== null);
  return {
    name: texts.medicatie.title,
    hint: texts.medicatie.taskHint(middelen.length),
    state: middelen.length === 0 ? 'open' : decided.length === middelen.length ? 'done' : 'busy',
    place: { to: '/casus/$id/medicatie' },
  };
}

function formTask(casus: Casus): PhaseTask {
  const words = texts.fasen.tasks;
  const filled = formSteps.filter((step) => stepStatus(step, casus) === 'filled').length;
  return {
    name: texts.casus.form.title,
    hint: words.steps(filled, formSteps.length),
    state: filled === formSteps.length ? 'done' : filled > 0 ? 'busy' : 'open',
    place: { to: '/casus/$id/afsprakenformulier/$stap', stap: 'doelen' },
  };
}

function letterTask(casus: Casus, packs: readonly RegionPack[]): PhaseTask {
  const words = texts.afsluitbrief;
  const { missing, complete } = checkLetters(casus, packs);
  const received = casus.brieven.letters.length > 0;
  return {
    name: words.title,
    hint: !received ? words.none : complete ? words.complete : words.incomplete(missing.length),
    state: complete ? 'done' : received ? 'busy' : 'open',
    place: { to: '/casus/$id/afsluitbrief' },
  };
}
