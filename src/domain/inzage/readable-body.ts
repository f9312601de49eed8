import type { FieldRow } from '../document/document-model';
import { fieldLabels } from '../overname/afsprakenformulier-labels';
import { formatDate, plainDateSchema } from '../tijd/plain-date';

/** Where a field's name is no Dutch word, or two words put together. */
const words: Readonly<Record<string, string>> = {
  acts: 'handelingen',
  agreements: 'afspraken',
  availability: 'bereikbaarheid',
  by: 'door',
  calledOn: 'gebeld op',
  calledWith: 'gebeld met',
  callTo: 'bellen naar',
  content: 'inhoud',
  clock: 'klok gestart en gepauzeerd',
  clientPoints: 'punten van cliënt',
  corrects: 'herstelt',
  date: 'datum',
  days: 'dagen',
  email: 'e-mail',
  event: 'gebeurtenis',
  exists: 'is er',
  every: 'elke',
  forWhom: 'voor wie',
  from: 'van',
  giver: 'door',
  giverName: 'naam',
  how: 'hoe',
  invitedBy: 'uitgenodigd door',
  kind: 'soort',
  legalStatus: 'wettelijke rol',
  maker: 'ingevuld',
  marks: 'opvolging',
  madeBy: 'gemaakt door',
  name: 'naam',
  needs: 'vragen',
  notedOn: 'besproken op',
  note: 'toelichting',
  occurrence: 'was voor',
  on: 'op',
  organisation: 'organisatie',
  origin: 'herkomst',
  outcome: 'uitkomst',
  parties: 'betrokkenen',
  place: 'plaats',
  phone: 'telefoon',
  points: 'besproken punten',
  purpose: 'doel',
  practicePoints: 'punten van praktijk',
  presence: 'aanwezig',
  requests: 'aanvragen',
  present: 'aanwezig bij gesprek',
  reason: 'reden',
  recipient: 'ontvanger',
  recipientName: 'naam van ontvanger',
  recordedAt: 'vastgelegd op',
  recordedBy: 'vastgelegd door',
  regel: 'afspraak in één regel',
  responsibleHuisarts: 'verantwoordelijke huisarts',
  role: 'rol',
  stance: 'toestemming',
  steps: 'stappen',
  time: 'tijd',
  to: 'naar',
  topic: 'onderwerp',
  signals: 'signalen',
  unit: 'eenheid',
  until: 'tot',
  variant: 'keuze',
  what: 'wat',
  when: 'wanneer',
  who: 'wie',
  withWhom: 'met wie',
  with: 'met',
  words: 'in woorden',
  parts: 'delen',
  conditions: 'voorwaarden',
  answer: 'antwoord',
  needed: 'wat nodig is',
  preparedBy: 'voorbereid door',
  takeover: 'overname',
  remark: 'opmerking',
  client: 'cliënt',
};

const labels: Readonly<Record<string, string>> = fieldLabels;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Every filled-in field of a form as a line to read, whatever the form: a form that is added later is in it by itself.
 * Internal ids become the names that they stand for, or are left out.
 * @param names of betrokkenen and users, by id
 * @example `{ parties: [{ id: '…', role: 'naaste' }] }` gives `Betrokkenen 1, rol: naaste`
 */
export function readableBody(form: unknown, names: ReadonlyMap<string, string>): readonly FieldRow[] {
  return linesOf(form, [], names);
}

function linesOf(
  value: unknown,
  path: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly FieldRow[] {
  if (Array.isArray(value))
    return value.every((item) => typeof item !== 'object')
      ? line(
          path,
          value
            .map((item) => textOf(item, names))
            .filter(Boolean)
            .join(', '),
        )
      : value.flatMap((item, index) => linesOf(item, [...path, String(index + 1)], names));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .flatMap(([key, part]) => linesOf(part, [...path, key], names));
  return line(path, textOf(value, names));
}

function line(path: readonly string[], value: string): readonly FieldRow[] {
  return value === '' ? [] : [{ label: labelOf(path), value }];
}

/** A choice as it is stored: `watNodig`; nobody types words like that. */
const code = /^[a-z]+(?:[A-Z][a-z]+)*$/;

/** The value as a reader knows it; empty when nothing was filled in. */
function textOf(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return 'ja';
  if (typeof value !== 'string') return String(value);
  if (uuid.test(value)) return names.get(value) ?? '';
  const date = plainDateSchema.safeParse(value);
  if (date.success) return formatDate(date.data);
  return code.test(value) ? wordOf(value) : value;
}

function labelOf(path: readonly string[]): string {
  const known = labels[path.join('/')];
  if (known !== undefined) return known;
  // A number belongs to the list before it: `Betrokkenen 1, rol`.
  const label = path.reduce(
    (text, part) =>
      /^\d+$/.test(part) ? `${text} ${part}` : text === '' ? wordOf(part) : `${text}, ${wordOf(part)}`,
    '',
  );
  return label === '' ? 'Inhoud' : label.charAt(0).toUpperCase() + label.slice(1);
}

/** `eersteAfspraak` becomes `eerste afspraak`. */
function wordOf(key: string): string {
  return words[key] ?? key.replace(/(?<=[a-z])([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}
