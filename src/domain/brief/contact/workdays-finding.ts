import { type Finding, ownPassages, type Remark, weigh } from '../finding';
import type { Letter, Passage } from '../letter';
import { has, lastIndexOf, phrases, without } from '../words';
import { phoneNumbers } from './phone-number';
import { type Workday, weekdaysIn } from './weekdays';

export interface WorkdaysReading {
  readonly finding: Finding;
  /** One list for each clinician whose days are named, in the order of the letter. */
  readonly workdays: readonly (readonly Workday[])[];
}

/** Who else has days: opening hours, the practice, the patient and those around them. */
const others = phrases(
  '(?:poli|team)?secretaria(?:at|ats)|secretaresse|balie|receptie|centrale?|centraal|algemeen|algemene|klantenservice|servicedesk|poli(?:kliniek)?|kliniek|locatie|afdeling|praktijk|kantoor|kantooruren|teamtelefoon|openingstijden|geopend|open|team|instelling|organisatie|wij zijn|aanmeldpunt|crisisdienst|frontoffice',
  '(?:mijn|een) collega|poh(?:-?[a-z]+)?|praktijkondersteuner|huisarts|[a-z]*assistent(?:e|es|en)?|medewerkers?|apotheek|thuiszorg|begeleid(?:er|ing|ster)|woonbegeleid(?:er|ing)|wijkteam|dagbesteding|mantelzorger|moeder|dochter|zoon|partner|vader|ouders',
  'groep|groepen|training|therapie|deeltijd(?:behandeling)?|sessies?|zittingen|werkgever|school|stage|opleiding|vrijwilligerswerk|sport[a-z]*|fitness|depot|injectie|inname|innemen|dosis|weekdosis|medicatie|zelfhulpgroep|inloop|tabletten?',
);
const formerClinician = phrases(
  'inmiddels elders|elders werk[a-z]*|uit dienst|vertrokken|niet meer werkzaam|werkt niet meer|werkte|was werkzaam|vorige|voormalige?|voorganger|oud-?behandelaar|eerdere|met pensioen|ex-',
);
const clinician = phrases(
  '(?:mijn )?werkdagen|werkdag|werkzaam|aanwezig(?:heid)?|aanw|present|werkt|werk|werken|bereikbaar(?:heid)?|te bereiken|bereiken|bereikt|te bellen|bellen|belt|te spreken|spreken|ik ben er|ben ik er|ik ben|mij|in huis|in dienst|beschikbaar|spreekuur|telefonisch spreekuur|op kantoor|dagen|ik|overleg|treft|bereikb|available|office days|vrij|afwezig|niet',
  '(?:regie|hoofd|mede)?behandelaar|psychiater|psycholo(?:og|ge)|gz-?psycholoog|[a-z]*therapeut(?:e)?|orthopedago(?:og|ge)|specialist|ondergetekende|ruggespraak|consultatie|spv|casemanager|doorkiesnummer|rechtstreeks|direct|mobiel',
);
const noDays = phrases(
  '(?:wisselende|wisselend|onregelmatige|variabele|flexibele|verschillende) (?:werk)?(?:dagen|tijden|rooster|diensten|dagdelen)',
  'werkdagen[^.;]{0,25}(?:wisselen|wisselend|varieren|variabel|onregelmatig|niet vast|geen|evenmin)',
  '(?:geen|niet|zonder) (?:[a-z]+ )?vaste (?:werk)?(?:dagen|werkdagen|dag|rooster)',
  'vaste (?:werk)?dagen[^.;]{0,25}(?:niet|geen|evenmin)',
  'geen werkdagen',
  '(?:werk)?dagen (?:zijn|wisselen|varieren)[a-z ]{0,12}(?:niet vast|wisselend|per week)?(?<=vast|wisselend|week|wisselen|varieren)',
  '(?:werk|dienst)?(?:rooster|diensten) (?:wisselt|wisselen|varieert|varieren|is wisselend)',
  'wisselend (?:aanwezig|bereikbaar|werkzaam)',
);
/** Through whom someone is reached; the days are that one's own. */
const via = phrases(
  'via (?:het |de |ons |onze )?(?:poli)?(?:secretariaat|balie|receptie|secretaresse)(?: op)?',
);
const patientWorks =
  /\b(?:hij|zij|ze|client|patiente?|mevrouw|meneer|de heer|dhr\.?|mw\.?)(?: [a-z-]+){0,3} (?:werkt|gaat|sport|bezoekt|volgt|komt|doet|heeft|krijgt|ziet)\b/;

/** On which days of the week the clinician works (001:25, 33). */
export function findWorkdays(letter: Letter): WorkdaysReading {
  const remarks: Remark[] = [];
  const lists: (readonly Workday[])[] = [];
  const passages = ownPassages(letter);
  for (const [index, passage] of passages.entries()) {
    const { text } = passage.piece;
    const above = passages[index - 1];
    if (has(text, noDays) && !has(text, phrases('secretariaat|poli|groep'))) {
      remarks.push({ status: 'statedAbsent', piece: passage.piece });
      continue;
    }
    let counted = false;
    for (const piece of statementsOf(without(text, via))) {
      const days = weekdaysIn(piece);
      if (days.length === 0 || !(counted || isClinicians(piece, passage, above))) continue;
      if (has(piece, others) && counted) continue;
      counted = true;
      remarks.push({ status: 'present', piece: passage.piece });
      if (!lists.some((list) => list.join() === days.join())) lists.push(days);
    }
  }
  const finding = weigh(letter, remarks);
  return { finding, workdays: finding.status === 'present' ? lists : [] };
}

/** Statements about several subjects in one sentence: the secretariaat and me, or two clinicians with days in brackets. */
function statementsOf(text: string): readonly string[] {
  const brackets = text.match(/\([^)]*\)/g)?.filter((aside) => weekdaysIn(aside).length > 0) ?? [];
  if (brackets.length > 1) return text.split(/(?<=\))/);
  return text.split(
    /; |, (?=(?:het |de |ons )?(?:secretariaat|poli|balie|receptie|locatie))| maar | terwijl | en (?=(?:het |de |ons )?(?:secretariaat|poli|balie|receptie)\b)|\((?=[^)]*(?:secretariaat|poh))/,
  );
}

function isClinicians(
  text: string,
  { section, parent, piece }: Passage,
  above: Passage | undefined,
): boolean {
  if (has(piece.text, formerClinician)) return false;
  if (
    section === 'history' ||
    section === 'medicatie' ||
    parent === 'vervolgbeleid' ||
    section === 'adviesTweeJaar'
  ) {
    if (!has(text, phrases('ik|mij|behandelaar|(?:mijn )?werkdagen|aanw|dkn|doorkiesnummer'))) return false;
  }
  const days = text.search(
    /(?<![a-z])(?:ma|di|wo|do|vr)(?:andag|nsdag|ensdag|nderdag|ijdag)?\b|dagelijks|werkdagen/,
  );
  const before = days <= 0 ? text : text.slice(0, days);
  const other = lastIndexOf(before, others);
  const own = lastIndexOf(
    before,
    phrases(
      'ik|mij|mijn werkdagen|werkdagen|behandelaar|regiebehandelaar|psychiater|ondergetekende|rechtstreeks|doorkiesnummer|direct',
    ),
  );
  if (other !== -1 && other > own) return false;
  if (
    patientWorks.test(text) &&
    section !== 'contact' &&
    section !== 'signature' &&
    !/behandelaar|psychiater|psycholoog/.test(text)
  )
    return false;
  if (
    /(?<!alle )werkdagen (?:van|tussen|tot|vanaf|\()|op werkdagen|kantooruren/.test(text) &&
    !/(?:ma|di|wo|do|vr)(?:andag|nsdag|ensdag|nderdag|ijdag)?\b/.test(text.replace(/werkdagen/g, ''))
  )
    return false;
  if (section === 'letterhead' && !has(text, clinician))
    return (
      directAbove(above) ||
      (phoneNumbers(piece.text).length > 0 && has(text, phrases('direct|rechtstreeks|mobiel')))
    );
  if (has(text, clinician) || phoneNumbers(text).length > 0) return true;
  if (section === 'contact' || section === 'signature') return true;
  return directAbove(above);
}

/** A bare list of days under a clinician's number or name. */
function directAbove(above: Passage | undefined): boolean {
  if (above === undefined) return false;
  return has(
    above.piece.text,
    phrases(
      'direct|rechtstreeks|doorkiesnummer|mobiel|behandelaar|psychiater|psycholoog|specialist|via het secretariaat',
    ),
  );
}
