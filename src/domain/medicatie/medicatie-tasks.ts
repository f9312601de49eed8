import type { Casus } from '../casus/casus';
import { partyName } from '../casus/party';
import type { Source } from '../casus/task';
import type { ClosedDays } from '../regio/closed-days';
import { controlOrigin, controlRhythm, formatFrequency } from './control-days';
import type { Caretaker, Medicine } from './medicatie';
import { medicineName } from './medicatie-labels';

type Owner = Pick<Source, 'actor' | 'who'>;

/**
 * The controls and the steps of tapering off that a casus asks for. What the ggz sees to is waited for. A medicine that
 * isn't taken over gives the practice no work.
 * @param closed the days besides weekends on which the practice is closed
 */
export function medicationSources(
  casus: Pick<Casus, 'medicatie' | 'opvolging' | 'betrokkenen'>,
  closed: ClosedDays,
): readonly Source[] {
  const ggz = casus.betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar');
  const ownerOf = (caretaker: Caretaker | null): Owner =>
    caretaker === 'ggz'
      ? { actor: 'anderen', who: ggz ? partyName(ggz) : 'ggz' }
      : { actor: 'praktijk', who: '' };
  return casus.medicatie.middelen
    .filter(({ besluit }) => besluit !== 'nietOvernemen')
    .flatMap((medicine) => [
      ...controlSources(medicine, casus.opvolging.marks, ownerOf, closed),
      ...taperSources(medicine, ownerOf),
    ]);
}

function controlSources(
  medicine: Medicine,
  marks: Casus['opvolging']['marks'],
  ownerOf: (caretaker: Caretaker | null) => Owner,
  closed: ClosedDays,
): readonly Source[] {
  return medicine.controles.flatMap((control) => {
    const rhythm = controlRhythm(control, medicine, marks, closed);
    if (!rhythm) return [];
    const source = {
      ...ownerOf(control.door),
      origin: controlOrigin(control),
      what: `Controle ${medicineName(medicine)}: ${control.wat.trim() || 'nog niet ingevuld'}`,
      why: `Medicatie · ${formatFrequency(control)}`,
      time: null,
      first: rhythm.from,
      rhythm,
    };
    return [source];
  });
}

function taperSources(
  medicine: Medicine,
  ownerOf: (caretaker: Caretaker | null) => Owner,
): readonly Source[] {
  const { voorschrijver, voorschrijftVanaf } = medicine;
  return medicine.afbouw.flatMap(({ id, op, dosering }) => {
    if (op === null) return [];
    const practiceLater =
      voorschrijver === 'praktijk' && voorschrijftVanaf !== null && op < voorschrijftVanaf;
    const source = {
      ...ownerOf(practiceLater ? 'ggz' : voorschrijver),
      origin: `afbouw/${id}`,
      what: `Afbouw ${medicineName(medicine)}: ${dosering.trim() || 'dosering nog niet ingevuld'}`,
      why: 'Medicatie · afbouw',
      time: null,
      first: op,
      rhythm: null,
    };
    return [source];
  });
}
