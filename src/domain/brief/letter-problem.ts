/** Why a file could not be read as a letter. */
export const letterProblems = [
  'notFound',
  'empty',
  'tooLarge',
  'unsupported',
  'notWhatItSays',
  'encrypted',
  'damaged',
  'tooMuchInside',
  'noText',
  'tooSlow',
] as const;
export type LetterProblem = (typeof letterProblems)[number];

/** What happened and what to do, for the one who dropped the file; holds nothing of the letter. */
export const letterProblemTexts: Readonly<Record<LetterProblem, string>> = {
  notFound: 'Dit bestand is er niet (meer). Kies het opnieuw.',
  empty: 'Dit bestand is leeg. Vraag de afzender de brief opnieuw te sturen.',
  tooLarge: 'Dit bestand is groter dan 20 MB. Sla de brief op zonder afbeeldingen, of plak de tekst.',
  unsupported:
    'Dit soort bestand kan het programma niet lezen. Kies een .docx, .pdf of .txt, of plak de tekst.',
  notWhatItSays:
    'De inhoud past niet bij de naam van dit bestand. Open het, sla het op als .docx of .pdf en kies het opnieuw.',
  encrypted: 'Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord, of plak de tekst.',
  damaged: 'Dit bestand is beschadigd. Vraag de afzender de brief opnieuw te sturen.',
  tooMuchInside:
    'In dit bestand zit veel meer dan in een brief hoort. Het is niet geopend. Vraag de afzender wat het is.',
  noText:
    'In dit bestand staat geen tekst, alleen een afbeelding (een scan). Vraag de brief als tekst, of typ of plak hem.',
  tooSlow: 'Het lezen duurde te lang en is gestopt. Plak de tekst van de brief.',
};
