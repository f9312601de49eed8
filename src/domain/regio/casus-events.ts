import type { PlainDate } from '../tijd/plain-date';

/** What can happen in a casus that starts or stops a clock, and how it is said. */
export const eventLabels = {
  behandelingAfgesloten: 'behandeling afgesloten',
  terugkeerAangevraagd: 'terugkeerconsultatie aangevraagd',
  terugkeerTeruggekoppeld: 'terugkoppeling van de ggz ontvangen',
  terugkeerAlleenAdvies: 'terugkeerconsultatie eindigt met advies',
  behandelingHervat: 'behandeling hervat',
  afschalingAangevraagd: 'afschaling van multi naar mono ggz aangevraagd',
  monoOvergenomen: 'mono ggz heeft overgenomen',
  vgAangemeld: 'aangemeld voor een verkennend gesprek',
  vgDatumVastgesteld: 'datum van het verkennend gesprek vastgesteld',
  vgGesprek: 'verkennend gesprek gehouden',
  ggzVerwezenNaVg: 'naar de ggz verwezen na een verkennend gesprek',
  ggzVerantwoordelijk: 'ggz is verantwoordelijk voor de behandeling',
  verwijzingGeschreven: 'verwijzing geschreven',
} as const;
export type CasusEvent = keyof typeof eventLabels;
/** What the besluit and the end of a casus say; these aren't recorded apart. */
const saidElsewhere = ['behandelingAfgesloten', 'behandelingHervat'] as const;
export type RecordableEvent = Exclude<CasusEvent, (typeof saidElsewhere)[number]>;
export const casusEventNames = Object.keys(eventLabels) as [CasusEvent, ...CasusEvent[]];

/** What is recorded as an act of its own. */
export const recordableEvents = casusEventNames.filter(
  (event): event is RecordableEvent => !saidElsewhere.some((other) => other === event),
);

/** The day of each event; absent or null: it isn't known to have happened. */
export type CasusEvents = Readonly<Partial<Record<CasusEvent, PlainDate | null>>>;
