/** Texts of shared components. */
export const componentTexts = {
  optional: '(optioneel)',
  notice: { undo: 'Ongedaan maken', close: 'Sluiten' },
  password: {
    show: 'Toon',
    hide: 'Verberg',
    showLabel: 'Toon het wachtwoord',
    hideLabel: 'Verberg het wachtwoord',
  },
  errorSummary: (count: number) =>
    count === 1 ? 'Eén punt vraagt aandacht' : `${count} punten vragen aandacht`,
  date: {
    notADate: 'Dit is niet te lezen als datum. Bijvoorbeeld 3-2-1980, vandaag of +6w',
    noSuchDay: 'Deze dag bestaat niet. Kijk dag, maand en weekdag na',
    yearMissing: 'Het jaar ontbreekt. Bijvoorbeeld 3-2-1980',
    yearTooShort: 'Schrijf het jaar met vier cijfers. Bijvoorbeeld 3-2-1980',
  },
  bsn: 'Hier lijkt een BSN te staan. Het BSN hoort alleen in het HIS.',
  conflict: {
    title: 'Dit veld is intussen gewijzigd. Kies welke tekst blijft.',
    mine: 'Uw tekst',
    stored: 'In het dossier',
    keepMine: 'Neem uw tekst',
    takeStored: 'Neem de tekst uit het dossier',
    empty: '(leeg)',
  },
  pdf: {
    loading: 'Het voorbeeld wordt gemaakt',
    failed: 'Het voorbeeld kan niet worden getoond. Het document zelf kan wel worden bewaard of afgedrukt.',
    page: (number: number, count: number) => `Pagina ${number} van ${count}`,
    label: 'Voorbeeld van het document',
  },
} as const;
