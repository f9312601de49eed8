/** What is still missing for the Afsprakenformulier. */
export const missingCodes = [
  'fieldEmpty',
  'partEmpty',
  'minimumTopicEmpty',
  'crisisEmpty',
  'agreementWho',
  'agreementWhat',
  'agreementWhen',
  'ggzBehandelaarMissing',
  'huisartsMissing',
  'phoneMissing',
  'availabilityMissing',
  'urgentMissing',
  'windowDaysMissing',
  'windowTimesMissing',
  'nameMissing',
  'birthDateMissing',
  'practiceNameMissing',
  'practicePhoneMissing',
  'agbMissing',
] as const;

/** What is filled in and looks wrong. */
export const oddCodes = [
  'nvtWithContent',
  'firstAppointmentPast',
  'periodEndsBeforeStart',
  'windowEndsBeforeStart',
  'emailInvalid',
  'birthDateInFuture',
  'agbInvalid',
  'bsnFound',
] as const;

export type RemarkCode = (typeof missingCodes)[number] | (typeof oddCodes)[number];

/** Each remark in words; the field that it is about is named by its path. */
export const remarkTexts: Readonly<Record<RemarkCode, string>> = {
  fieldEmpty: 'Nog niet ingevuld.',
  partEmpty: 'Nog niet ingevuld en niet als n.v.t. aangevinkt.',
  minimumTopicEmpty: 'Hoort in elk DAG-gesprek aan de orde te komen: nog niet ingevuld en niet n.v.t.',
  crisisEmpty: 'Nog geen afspraak voor acute situaties.',
  agreementWho: 'Wie dit doet, is nog niet gekozen.',
  agreementWhat: 'Wat er is afgesproken, is nog niet ingevuld.',
  agreementWhen: 'Wanneer dit gebeurt, is nog niet ingevuld.',
  ggzBehandelaarMissing: 'Er is nog geen ggz-behandelaar bij de betrokkenen.',
  huisartsMissing: 'Er is nog geen huisarts bij de betrokkenen.',
  phoneMissing: 'Het telefoonnummer van de ggz-behandelaar ontbreekt.',
  availabilityMissing: 'Wanneer deze betrokkene bereikbaar is, is nog niet ingevuld.',
  urgentMissing: 'Wat te doen bij spoed of crisis, is nog niet ingevuld.',
  windowDaysMissing: 'Kies op welke dagen dit geldt.',
  windowTimesMissing: 'Vul in tussen welke tijden dit geldt.',
  nameMissing: 'De geslachtsnaam ontbreekt.',
  birthDateMissing: 'De geboortedatum ontbreekt.',
  practiceNameMissing: 'De naam van de praktijk ontbreekt.',
  practicePhoneMissing: 'Het telefoonnummer van de praktijk ontbreekt.',
  agbMissing: 'De AGB-code van de praktijk ontbreekt.',
  nvtWithContent: 'N.v.t. is aangevinkt, maar er staat ook tekst of een afspraak.',
  firstAppointmentPast: 'Deze datum ligt in het verleden.',
  periodEndsBeforeStart: 'De einddatum ligt voor de begindatum.',
  windowEndsBeforeStart: 'De eindtijd ligt niet na de begintijd.',
  emailInvalid: 'Dit is geen volledig e-mailadres.',
  birthDateInFuture: 'De geboortedatum ligt in de toekomst.',
  agbInvalid: 'Een AGB-code heeft 8 cijfers.',
  bsnFound: 'Hier staat een burgerservicenummer. Haal het weg: het hoort in het HIS.',
};
