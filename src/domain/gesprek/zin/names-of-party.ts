import { type Party, type PartyRole, partyName, partyRoleLabels } from '../../casus/party';

/** What people call someone in that capacity, besides its name on the screen. */
const roleWords: Readonly<Record<PartyRole, readonly string[]>> = {
  'ggz-behandelaar': [
    'ggz behandelaar',
    'sggz-behandelaar',
    'regiebehandelaar',
    'coördinerend behandelaar',
    'behandelaar',
    'psychiater',
    'sggz',
    'ggz',
  ],
  'contactpersoon-sggz': ['contactpersoon sggz', 'contactpersoon ggz', 'contactpersoon'],
  huisarts: ['dokter', 'ha'],
  'poh-ggz': ['poh ggz', 'pohggz', 'poh', 'praktijkondersteuner'],
  aanmeldpunt: ['aanmeldpunt ggz'],
  naaste: ['mantelzorger'],
  'sociaal-domein': ['sociaal team', 'wijkteam', 'gemeente', 'wmo'],
  wijkverpleging: ['wijkverpleegkundige', 'thuiszorg'],
  'basis-ggz': ['basis ggz', 'gb-ggz', 'gbggz'],
  ervaringsdeskundige: ['ervaringswerker'],
  clientondersteuner: ['clientondersteuner', 'onafhankelijk cliëntondersteuner'],
  apotheek: ['apotheker'],
  anders: [],
};

const kin = [
  'zus',
  'zusje',
  'broer',
  'moeder',
  'vader',
  'dochter',
  'zoon',
  'man',
  'vrouw',
  'partner',
  'vriend',
  'vriendin',
  'buurman',
  'buurvrouw',
  'tante',
  'oom',
  'oma',
  'opa',
];
const title = /^(?:dr|drs|prof|mr|mw|dhr|mevr|mevrouw|meneer|ir|ing)\.?$/i;
const initials = /^(?:\p{Lu}\.?){1,4}\.$|^\p{Lu}$/u;

/** Every way in which a sentence may name a betrokkene: role, abbreviation, name in parts, organisation. */
export function formsOfParty(party: Party): readonly string[] {
  const roles = party.role === 'anders' ? [] : [partyRoleLabels[party.role], ...roleWords[party.role]];
  const names = formsOfName(party.name);
  const organisation = party.organisation.trim();
  const combined = roles.flatMap((role) => names.map((name) => `${role} ${name}`));
  return distinct([partyName(party), ...names, organisation, ...combined, ...roles]);
}

export function formsOfClient(roepnaam: string): readonly string[] {
  return distinct([roepnaam, 'cliënt', 'client', 'patiënt', 'patient']);
}

/** Of `Els Voorbeeld (zus)`: the whole of it, `Els Voorbeeld`, `zus Els`, `Els`, `Voorbeeld` and `zus`. */
function formsOfName(name: string): readonly string[] {
  const [, plain = '', beside = ''] = /^([^(,]*)(?:[(,]\s*([^)]*)\)?)?/.exec(name.trim()) ?? [];
  const words = plain
    .trim()
    .split(/\s+/)
    .filter((word) => !title.test(word) && !initials.test(word));
  const [first = '', ...others] = words;
  const relation = [first, ...beside.split(/\s+/)].find((word) => kin.includes(word.toLowerCase()));
  const own = relation === first ? others : words;
  const given = own.length > 1 || relation !== undefined ? [own[0] ?? ''] : [];
  const withRelation =
    relation === undefined ? [] : [relation, `${relation} ${own[0] ?? ''}`, `${relation} ${own.join(' ')}`];
  return distinct([name, plain, words.join(' '), own.join(' '), own.at(-1) ?? '', ...given, ...withRelation]);
}

/** One letter is no name. */
function distinct(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.map((form) => form.trim()).filter((form) => form.length > 1))];
}
