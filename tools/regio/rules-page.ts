import { formatWindow } from '../../src/domain/casus/availability';
import { eventLabels } from '../../src/domain/regio/casus-events';
import { formatPeriod } from '../../src/domain/regio/period';
import type { RegionPack } from '../../src/domain/regio/region-pack';
import { hasClock, type Rule } from '../../src/domain/regio/rule';
import type { Source } from '../../src/domain/regio/source';
import { whereRuleShows, whereShows } from './where-shows';

const head = `# Rules of the regions

Everything that the packs in \`resources/regio\` say, with where it was agreed. Made by \`npm run rules\`; change the packs,
not this page. "001:14" is line 14 of source 001; the sources are not in this repository. "Where" is the part of the program
that a rule is meant for. How it is counted: [decision 16](decisions/0016-region-packs.md).
`;

const needs = {
  always: 'always',
  applicable: 'when there is one',
  optional: 'may be shared',
  withoutDag: 'when there was no DAG-gesprek',
} as const;

/** The page docs/rules.md, from the packs. */
export function rulesPage(packs: readonly RegionPack[]): string {
  return [head, ...packs.map(packSection), ...eventSection()].join('\n');
}

function eventSection(): readonly string[] {
  const rows = Object.entries(eventLabels).map(([name, said]) => [`\`${name}\``, said]);
  return ['## Events\n', 'What starts, stops or cancels a clock.\n', ...tableOf(['event', 'said as'], rows)];
}

function packSection(pack: RegionPack): string {
  const { name, id, version, status, inForceFrom, revision, documents, names } = pack;
  const facts = [
    `\`${id}\`, version ${version}`,
    status === 'firstVersion' ? 'first version' : 'in force',
    inForceFrom && `from ${inForceFrom}`,
    revision?.every && `revised every ${formatPeriod(revision.every)}`,
    revision?.next && `next revision up to ${revision.next}`,
  ];
  const called = Object.values(names).join(' · ');
  return [
    `## ${name}\n`,
    `${facts.filter(Boolean).join(' · ')}\n`,
    ...(revision ? [`Revision: ${cite(revision)}\n`] : []),
    ...documents.map(
      (document) => `- ${document.id}: ${[document.title, document.version].filter(Boolean).join(', ')}`,
    ),
    ...(called === '' ? [] : [`\nCalled here: ${called}.`]),
    '',
    ...table('Rules', ['rule', 'kind', 'period', 'from → until', 'who', 'source', 'where'], ruleRows(pack)),
    ...table('Letter', ['part', 'asked', 'source', 'where'], letterRows(pack)),
    ...table('Contact points', ['contact point', 'for', 'reached', 'source', 'where'], contactRows(pack)),
    ...table('Settings', ['setting', 'value', 'source', 'where'], settingRows(pack)),
  ].join('\n');
}

function ruleRows(pack: RegionPack) {
  return pack.rules.map((rule) => [
    `\`${rule.id}\`: ${rule.title}`,
    rule.force === 'aim' && rule.kind !== 'aim' ? `${rule.kind}, an aim` : rule.kind,
    measureOf(rule),
    hasClock(rule) ? eventsOf(rule) : '',
    rule.actor,
    cite(rule),
    whereRuleShows(rule),
  ]);
}

function measureOf(rule: Rule): string {
  if (rule.kind === 'limit') {
    const seen = rule.seen ? ` (seen: ${rule.seen.from}–${rule.seen.to})` : '';
    return `${rule.max} ${rule.unit}${seen}`;
  }
  if (!hasClock(rule)) return '';
  const also = rule.alternatives.map(formatPeriod).join(', ');
  return [`${formatPeriod(rule.period)} (${rule.period})`, also && `also ${also}`].filter(Boolean).join('; ');
}

function eventsOf(rule: Extract<Rule, { period: unknown }>): string {
  const from = [rule.from, ...rule.otherStarts].map((event) => `\`${event}\``).join(' or ');
  if (!('until' in rule)) return from;
  const unless = rule.unless ? `; not once \`${rule.unless}\`` : '';
  return `${from} → \`${rule.until}\`${unless}`;
}

function letterRows(pack: RegionPack) {
  return pack.letterParts.map((part) => [part.element, needs[part.need], cite(part), whereShows.letter]);
}

function contactRows(pack: RegionPack) {
  return pack.contactPoints.map((point) => [
    `\`${point.id}\`: ${point.name}`,
    point.audience,
    [point.phone ?? 'to be filled in', ...point.openings.map((opening) => formatWindow(opening))].join(', '),
    cite(point),
    point.audience === 'praktijk' ? whereShows.contact : whereShows.notOffered,
  ]);
}

function settingRows(pack: RegionPack) {
  return pack.settings.map((setting) => [
    `\`${setting.id}\`: ${setting.title}`,
    `${formatPeriod(setting.period)} (${setting.period})`,
    cite(setting),
    whereShows.setting,
  ]);
}

type Sourced = { readonly source: Source; readonly assumption: string | null };

/** The documents of a pack stand above its tables, so a row names only which, and where in it. */
function cite({ source, assumption }: Sourced): string {
  const { document, lines, place } = source;
  const where = lines === null ? `${document}, ${place}` : `${document}:${lines}, ${place}`;
  return assumption === null ? where : `${where}. _${assumption}_`;
}

function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : [`### ${title}\n`, ...tableOf(columns, rows)];
}

/** A Markdown table with its columns in line, as the formatter wants it. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll(/[\\|]/g, '\\$&')));
  const widths = columns.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [first = '', ...others] = cells.map(line);
  return [first, line(widths.map((width) => '-'.repeat(width))), ...others, ''];
}
