import type { TaskGroup } from '#contract/vandaag-calls';

const groups: Readonly<Record<TaskGroup, string>> = {
  approval: 'Ter goedkeuring',
  late: 'Te laat',
  today: 'Vandaag',
  thisWeek: 'Deze week',
  waiting: 'Wacht op anderen',
};

/** Vandaag: what there is to do, and what is done with it. */
export const vandaagTexts = {
  groups,
  title: 'Vandaag',
  subtitle: (day: string, open: number, late: number) =>
    `${day.charAt(0).toUpperCase()}${day.slice(1)} · ${open} open, ${late} te laat`,
  open: (count: number) => `${count} open`,
  missed: (times: number) => `${times} keer overgeslagen`,
  attempts: (times: number) => `${times} keer niet bereikt`,
  movedFrom: (date: string) => `uitgesteld van ${date}`,
  time: (time: string) => `${time} uur`,
  done: 'Gereed',
  putOff: 'Uitstellen',
  notReached: 'Niet bereikt',
  openCasus: 'Openen',
  toApproval: 'Beoordeel',
  toGesprek: 'Naar het gesprek',
  oneDay: '1 dag',
  oneWeek: '1 week',
  otherDay: 'Of tot deze datum',
  otherDayHint: 'Bijvoorbeeld 3-2-2027, +3d of +2w',
  putOffUntil: 'Stel uit',
  dateMissing: 'Vul in tot welke datum',
  dateNotLater: 'Kies een dag na vandaag',
  notices: {
    gereed: 'Gereed.',
    nietBereikt: 'Genoteerd: niet bereikt.',
    uitgesteld: (day: string) => `Uitgesteld tot ${day}.`,
    undone: 'Ongedaan gemaakt.',
  },
  remaining: (count: number) => `Nog ${count} later`,
  showMore: 'Toon meer',
  mostShown: 'Handel eerst af wat hier staat; daarna komt de rest.',
  empty: 'Niets te doen',
  emptyText:
    'Hier komt wat vandaag en deze week moet gebeuren, wat te laat is en op wie u wacht. Het volgt uit de afspraken en gesprekken in de casussen.',
  newCasus: 'Nieuwe casus',
  toCasussen: 'Naar casussen',
} as const;
