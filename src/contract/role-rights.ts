import type { NewAct } from '#domain/casus/act';
import { clinicians, practiceStaff, type Role } from './roles';

/** What of an act decides who may record it. */
type ActToRecord = Pick<NewAct, 'kind'> & {
  readonly by?: 'huisarts' | 'poh-ggz';
  readonly voorstel?: string | null;
};

/**
 * Who may record which act. An overname is a huisarts's to record, or a POH-ggz's for what they take over themselves,
 * under the huisarts whom the act names. Planning a gesprek is anyone's who plans, and
 * so is noting what others did. A kind without roles doesn't compile.
 */
const actRoles: Readonly<Record<Exclude<NewAct['kind'], 'correctie'>, readonly Role[]>> = {
  overgenomen: clinicians,
  // What the practice doesn't take over is for a huisarts to say.
  overnameGeweigerd: ['huisarts'],
  voorstel: clinicians,
  voorstelbesluit: ['huisarts'],
  vervolggesprek: practiceStaff,
  gebeurtenis: practiceStaff,
  beeindigd: clinicians,
  toestemming: clinicians,
  noodverstrekking: clinicians,
};

/** @param act for a correction: the act that is corrected, since who may record it may say that it is wrong */
export function mayRecordAct(held: readonly Role[], act: ActToRecord): boolean {
  const { kind } = act;
  if (kind === 'correctie' || !held.some((role) => actRoles[kind].includes(role))) return false;
  // Approving what a POH-ggz prepared is a huisarts's, as is taking over oneself.
  const huisartsOnly = kind === 'overgenomen' && (act.by === 'huisarts' || (act.voorstel ?? null) !== null);
  return !huisartsOnly || held.includes('huisarts');
}

/** What planning takes, by the beginning of the path: what was done with tasks, who can be reached how, when the gesprek is. */
const planningPlaces = [
  'opvolging',
  'betrokkenen',
  'voorbereiding/wieNodigtUit',
  'voorbereiding/vorm',
  'voorbereiding/datum',
  'voorbereiding/tijd',
  'voorbereiding/plaats',
] as const;

/** Whether these roles may change a place of a casus; clinicians may change all of it. */
export function mayChangePlace(held: readonly Role[], path: string): boolean {
  if (held.some((role) => clinicians.some((clinician) => clinician === role))) return true;
  const plans = held.some((role) => practiceStaff.some((staff) => staff === role));
  return plans && planningPlaces.some((place) => path === place || path.startsWith(`${place}/`));
}
