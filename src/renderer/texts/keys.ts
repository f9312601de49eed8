import type { Command } from '../app/keymap';

/** What each command does, for Help and for those who hear the screen. */
export const keyTexts: Readonly<Record<Command, string>> = {
  palette: 'Opdrachten zoeken',
  newCasus: 'Nieuwe casus',
  find: 'Patiënt zoeken',
  vandaag: 'Naar Vandaag',
  casussen: 'Naar Casussen',
  journaal: 'Naar het journaal',
  settings: 'Naar Instellingen',
  help: 'Help en sneltoetsen',
  next: 'Opslaan en verder',
  previousStep: 'Vorige stap',
  nextStep: 'Volgende stap',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  print: 'Afdrukken',
  crisis: 'Crisisafspraken en telefoonnummers',
  copyForHis: 'Kopieer voor HIS',
  nextRegion: 'Volgend gebied van het scherm',
  previousRegion: 'Vorig gebied van het scherm',
  textLarger: 'Tekst groter',
  textSmaller: 'Tekst kleiner',
  textNormal: 'Tekst op gewone grootte',
  lock: 'Vergrendel de kluis',
  switchUser: 'Wissel van gebruiker',
  close: 'Sluit een laag; wist niets',
};
