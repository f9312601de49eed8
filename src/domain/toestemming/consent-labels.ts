import type { Audience } from '../document/document-model';
import type { ConsentPurpose, consentGivers, consentStances, consentWays } from './consent';

export const purposeLabels: Readonly<Record<ConsentPurpose, string>> = {
  verwijzing: 'Brieven en overleg over de verwijzing',
  overdracht: 'Overdrachtsbrief, afspraken en bijlagen',
  sociaalDomein: 'Informatie delen met het sociaal domein',
  naasten: 'Informatie delen met naasten',
  aanmeldingDelen: 'Aanmelding delen',
  verslagDelen: 'Verslag delen met de huisarts',
  verslagBewaren: 'Verslag bewaren bij het sociaal domein',
};

export const recipientLabels: Readonly<Record<Audience, string>> = {
  ggz: 'Ggz',
  huisarts: 'Huisarts',
  'sociaal-domein': 'Sociaal domein',
  naaste: 'Naaste',
  inwoner: 'Inwoner',
  his: 'HIS',
};

export const stanceLabels: Readonly<Record<(typeof consentStances)[number], string>> = {
  gegeven: 'Gegeven',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
};

export const giverLabels: Readonly<Record<(typeof consentGivers)[number], string>> = {
  client: 'Cliënt',
  vertegenwoordiger: 'Wettelijk vertegenwoordiger',
};

export const wayLabels: Readonly<Record<(typeof consentWays)[number], string>> = {
  mondeling: 'Mondeling',
  schriftelijk: 'Schriftelijk',
};
