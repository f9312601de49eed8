/** For what a document is, so that a list of all of them stays readable. */
export const documentMoments = ['gesprek', 'afspraken', 'ggz', 'anderen', 'inwoner', 'his'] as const;
export type DocumentMoment = (typeof documentMoments)[number];

export const documentMomentLabels: Readonly<Record<DocumentMoment, string>> = {
  gesprek: 'Voor het gesprek',
  afspraken: 'Afspraken',
  ggz: 'Aan de ggz',
  anderen: 'Aan het sociaal domein',
  inwoner: 'Voor de inwoner',
  his: 'Voor het HIS en de post',
};
