import type { ConsentState } from '#domain/toestemming/consent-for';

const states: Readonly<Record<ConsentState, string>> = {
  assumed: 'Verondersteld',
  given: 'Gegeven',
  missing: 'Nog vragen',
  refused: 'Geweigerd',
  withdrawn: 'Ingetrokken',
};

/** Who may know what: consent per purpose and recipient, and what a document waits for. */
export const toestemmingenTexts = {
  title: 'Toestemmingen',
  subtitle: 'Wat de cliënt goed vindt, en wie in de praktijk de casus ziet',
  states,
  assumed:
    'Veronderstelde toestemming: huisarts en ggz mogen elkaar over de verwijzing schrijven, tenzij de cliënt bezwaar maakt (KNMG 2021, 1.5.2.2).',
  missing: 'Hiervoor is eerst uitdrukkelijke toestemming van de cliënt nodig.',
  register: {
    title: 'Stand',
    caption: 'Toestemming per doel en ontvanger',
    purpose: 'Doel',
    recipient: 'Ontvanger',
    state: 'Stand',
    basis: 'Grondslag',
  },
  history: 'Vastgelegd',
  nothing: 'Nog niets vastgelegd.',
  record: 'Toestemming vastleggen',
  form: {
    purpose: 'Waarvoor',
    recipient: 'Voor wie',
    recipientName: 'Welke organisatie of persoon',
    recipientHint: 'Leeg: geldt voor alle ontvangers van deze soort.',
    stance: 'Toestemming',
    stanceMissing: 'Kies of de toestemming is gegeven, geweigerd of ingetrokken',
    giver: 'Door',
    giverName: 'Naam van de wettelijk vertegenwoordiger',
    giverNameMissing: 'Vul de naam van de wettelijk vertegenwoordiger in',
    date: 'Op',
    dateMissing: 'Vul in op welke dag dit is gezegd',
    how: 'Hoe',
  },
  except: (names: string) => `Niet voor: ${names}.`,
  check: {
    title: (recipient: string) => `Toestemming: voor ${recipient.toLowerCase()}`,
    toRegister: 'Naar Toestemmingen',
    blocked: 'Dit document kan nu niet worden bewaard, afgedrukt of gekopieerd.',
    bsn: 'In dit document staat een burgerservicenummer. Het sociaal domein krijgt dat nummer niet: haal het weg.',
    onlyClinicians: 'Vraag een huisarts of POH-ggz de toestemming vast te leggen.',
    inNeed: 'Toch verstrekken in nood',
    needHint:
      'Alleen als wachten niet kan. De reden staat in de casus, het journaal noemt de nood. Dit geldt alleen vandaag.',
    reason: 'Waarom is dit nodig?',
    reasonMissing: 'Vul in waarom dit niet kan wachten',
    allowed: (reason: string) => `Gaat vandaag toch uit, in nood: ${reason}`,
  },
} as const;
