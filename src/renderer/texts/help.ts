/** Help: the keys, and what the program protects and what it can't. */
export const helpTexts = {
  title: 'Help',
  subtitle: (version: string) => `Warme Overdracht ${version}`,
  keys: 'Sneltoetsen',
  keysHint: 'Esc wist nooit iets. Enter verstuurt geen formulier met meer regels.',
  keyColumn: 'Toetsen',
  actionColumn: 'Wat ze doen',
  or: 'of',
  protects: 'Wat het programma beschermt',
  protectsPoints: [
    'De dossiers staan versleuteld op deze computer. Zonder wachtwoord of Noodblad zijn ze niet te lezen, ook niet op een gestolen schijf.',
    'Er gaat niets over het netwerk. Alleen wat u zelf bewaart, afdrukt of kopieert verlaat de kluis.',
    'De kluis sluit na een tijd zonder gebruik, bij slaapstand en bij schermvergrendeling. Wat getypt is, wordt eerst opgeslagen.',
    'Elke inzage en elke wijziging staat in het journaal. De regels zijn aan elkaar geketend, zodat een controle ziet of er een is veranderd of weggehaald.',
    'Gekopieerde tekst verdwijnt na een ingestelde tijd van het klembord.',
    'Op Windows en macOS blijft het venster buiten schermafdrukken en gedeelde schermen. Een foto van het scherm houdt dat niet tegen.',
  ],
  cannot: 'Wat het niet kan',
  cannotPoints: [
    'Terugzetten herkennen: wie de hele map met de kluis door een oudere kopie vervangt, krijgt een kluis die klopt maar oud is.',
    'Een zwak wachtwoord goedmaken: wie een kopie van de bestanden heeft, kan blijven raden. Een lange zin maakt dat zinloos.',
    'Kwaadaardige programma’s onder uw eigen account tegenhouden: die zien wat u ziet.',
    'Geheugen en wisselbestand van Windows beveiligen. Zet daarvoor schijfversleuteling (BitLocker) aan.',
    'Collega’s met een rol buitensluiten van de bestanden: rollen zijn afspraken in het programma. Elke gebruiker opent dezelfde kluis.',
    'Een vertrokken collega een oude kopie afnemen: wie de map met de kluis eerder heeft gekopieerd, opent die kopie met het oude wachtwoord.',
    'De dossiers redden als wachtwoord en Noodblad allebei kwijt zijn.',
  ],
  shell: 'Dit proefvenster',
  shellText:
    'Dit is het programma in een gewoon browservenster, om te proberen en te testen. De afscherming die Electron en Windows geven, is hier niet aangetoond. Gebruik het niet voor echte patiënten.',
} as const;
