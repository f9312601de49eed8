import type { NewAct } from '../casus/act';
import type { AgreementTopic, When } from '../casus/agreement';
import type { AvailabilityWindow } from '../casus/availability';
import type { Mark } from '../casus/opvolging';
import type { client, Party, PartyRole } from '../casus/party';
import type { Gesprek } from '../gesprek/gesprek';
import type { Control, Medicine, TaperStep } from '../medicatie/medicatie';
import type { Afsprakenformulier } from '../overname/afsprakenformulier';
import type { Besluit } from '../overname/besluit';
import type { Herstelplan } from '../overname/herstelplan';
import type { Voorbereiding } from '../overname/voorbereiding';
import type { Persoonsgegevens } from '../persoon/persoon';
import type { Plan, PlanKind, PlanStep } from '../plannen/plannen';
import type { KeptPack } from '../regio/pack-choice';
import type { Need } from '../sociaal-domein/verbinding';
import type { TerugkeerRequest } from '../terugkeer/terugkeer';
import type { PlainDate } from '../tijd/plain-date';

type Value = string | number | boolean | null | readonly unknown[];

/** What someone fills in of a form; what isn't named stays as it was. */
export type Filled<Form> = {
  readonly [Field in keyof Form]?: Form[Field] extends Value ? Form[Field] : Filled<Form[Field]>;
};

/** A betrokkene, by capacity: those with whom a casus begins are filled in, others are added. */
export interface ScriptParty extends Partial<Omit<Party, 'id' | 'role' | 'availability'>> {
  readonly role: PartyRole;
  readonly availability?: readonly Omit<AvailabilityWindow, 'id'>[];
}

/** What was done with a piece of work that comes up on a day. */
export interface ScriptMark extends Pick<Mark, 'outcome' | 'on'> {
  /** Which time, for what comes back: 0 is the first. */
  readonly time?: number;
  readonly to?: PlainDate;
  readonly note?: string;
}

export interface ScriptAgreement {
  readonly topic: AgreementTopic;
  /** The first betrokkene in this capacity, or the cliënt. */
  readonly who: PartyRole | typeof client;
  readonly what: string;
  readonly when: When;
  readonly marks?: readonly ScriptMark[];
}

/** A medicine; what isn't named isn't known. */
export interface ScriptMedicine
  extends Partial<Omit<Medicine, 'id' | 'voorwaarden' | 'controles' | 'afbouw'>> {
  readonly soort: Medicine['soort'];
  readonly voorwaarden?: Partial<Medicine['voorwaarden']>;
  readonly controles?: readonly Partial<Omit<Control, 'id'>>[];
  readonly afbouw?: readonly Partial<Omit<TaperStep, 'id'>>[];
}

/** A plan that there is, with who does what. */
export interface ScriptPlan extends Partial<Omit<Plan, 'exists' | 'steps'>> {
  readonly steps?: readonly Omit<PlanStep, 'id'>[];
}

/** A need for the sociaal domein, and the day on which somebody connected. */
export interface ScriptNeed extends Omit<Need, 'id'> {
  readonly connectedOn?: PlainDate;
}

/** What a casus of the oefenpraktijk says, form by form, and what was recorded about it. */
export interface ScriptCasus {
  readonly betrokkenen?: readonly ScriptParty[];
  readonly besluit?: Filled<Besluit>;
  readonly voorbereiding?: Filled<Voorbereiding>;
  readonly herstelplan?: Filled<Herstelplan>;
  readonly gesprek?: Filled<Gesprek>;
  readonly afsprakenformulier?: Filled<Omit<Afsprakenformulier, 'agreements'>>;
  readonly agreements?: readonly ScriptAgreement[];
  readonly medicatie?: readonly ScriptMedicine[];
  readonly eersteAfspraak?: readonly ScriptMark[];
  /** The packs of the casus, where these aren't those of the practice. */
  readonly packs?: readonly KeptPack[];
  readonly plannen?: Readonly<Partial<Record<PlanKind, ScriptPlan>>>;
  readonly needs?: readonly ScriptNeed[];
  readonly requests?: readonly Omit<TerugkeerRequest, 'id'>[];
  readonly acts?: readonly NewAct[];
}

/** Someone who doesn't exist, with their casussen: the oldest first. */
export interface ScriptPerson {
  readonly persoon: Filled<Persoonsgegevens>;
  readonly casussen: readonly ScriptCasus[];
}
