import { withoutUnticked } from '../tick-boxes';

export const workdays = ['ma', 'di', 'wo', 'do', 'vr'] as const;
export type Workday = (typeof workdays)[number] | 'za' | 'zo';

const week = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const dayName =
  '(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:s|en)?|ma(?= ?[^a-z])|ma$|maa(?=\\.)|din|woe|don|vrij(?=[.,/ -]*(?:$|[,/-]|ma|di|wo|do))|di|wo|do|vr(?!\\.? ?gr))';
const partOfDay =
  '(?:-?(?:ochtend(?:en|s)?|middag(?:en|s)?|morgen(?:s)?|avond(?:en)?|ocht|mi))?(?:\\s?\\([^)]{0,14}(?:uur|ochtend|middag|hele dag)[^)]{0,10}\\))?';
const day = `(?<![a-z])${dayName}${partOfDay}(?![a-z])\\.?`;
/** One day, or several with anything between them that belongs to a list of days. */
const dayList = new RegExp(
  `${day}(?:(?:\\s?(?:,|\\/|\\+|&|-|;|t\\/m|t\\.m\\.|tm|tot en met|tot|en|of|en ook|de hele|hele|ook|om|soms|ochtend|middag|'s|morgens|ochtends|middags|in de|even|oneven|weken|op|\\||alleen|beide|een|dag|der|week)\\s?)*${day})*`,
  'g',
);
const span = new RegExp(`(${day})\\s?(?:-|t\\/m|t\\.m\\.|tm|tot en met|tot)\\s?(?=(${day}))`, 'g');
const everyDay =
  /(?:dagelijks|(?:alle|iedere|elke|al de) (?:werk)?dag(?:en)?|alle werkdagen|de hele week|(?:vijf|5) dagen(?: per week)?|fulltime|voltijds)/;
const notOn = new RegExp(
  `(?:behalve|uitgezonderd|met uitzondering van|uitgezonderd op|niet(?: aanwezig| bereikbaar| werkzaam)?(?: op| de)?|m\\.u\\.v\\.?|muv|vrij op|afwezig(?: op)?|vrije dag(?:en)?:?(?: is| zijn)?|niet werkzaam op|vrij:)\\s*(?:de |op |:)?\\s*(?=${day})`,
);

/** "Op maandag en vrijdag ben ik vrij, de andere dagen werk ik"; "is op donderdag niet aanwezig". */
const free = new RegExp(
  `${day},? (?:(?:ben|werk|heb|is|werkt|heeft) )?(?:(?:ik|hij|zij|ze|mijn|zijn|haar) )?(?:er )?(?:niet|vrij|vrije dag|afwezig|uitgezonderd)(?![a-z])`,
);

/** The days of a set, in week order. */
function inWeekOrder(days: ReadonlySet<string>): readonly Workday[] {
  return week.filter((one) => days.has(one));
}

/**
 * The weekdays that a text names as days on which someone is there: `ma, di en do`, `maandag t/m donderdag`, `ma-wo-vr`,
 * `alle werkdagen behalve woensdag`, `werkt niet op vrijdag`. Half days count. Empty when it names none.
 */
export function weekdaysIn(letterText: string): readonly Workday[] {
  const text = withoutUnticked(letterText);
  const except = notOn.exec(text);
  if (except !== null) {
    const from = except.index + except[0].length;
    const off = namedDays(dayListAt(text, from));
    const before = namedDays(text.slice(0, except.index));
    const all = before.size > 0 ? before : new Set<string>(workdays);
    for (const one of off) all.delete(one);
    return inWeekOrder(all);
  }
  const named = namedDays(text);
  if (named.size > 0 && free.test(text)) {
    const others = workdays.filter((one) => !named.has(one));
    return others;
  }
  if (named.size === 0 && everyDay.test(text)) return [...workdays];
  return inWeekOrder(named);
}

function dayListAt(text: string, from: number): string {
  return text.slice(from).match(dayList)?.[0] ?? '';
}

/** A day with a date or a time of an appointment is no day of the week on which someone works. */
const appointment = new RegExp(
  `(?:(?:aanstaande|afgelopen|komende|vorige|volgende|eerstvolgende) ${day})|${day},? (?:de )?\\d{1,2}(?: |-|\\/)(?:(?:0?[1-9]|1[0-2])(?!\\d)|jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z0-9-]*`,
  'g',
);

function namedDays(text: string): Set<string> {
  const days = new Set<string>();
  const plain = text.replace(appointment, (found) => '#'.repeat(found.length));
  for (const [list] of plain.matchAll(dayList)) {
    for (const [, from = '', to = ''] of list.matchAll(span)) {
      const first = week.indexOf(short(from));
      const last = week.indexOf(short(to));
      // "ma-wo-vr" is a list: a hyphen between two days means a span only when there are no more.
      const isList =
        (list.match(new RegExp(day, 'g')) ?? []).length > 2 && /-/.test(list) && !/t\/m|tot/.test(list);
      if (!isList && first !== -1) for (const one of week.slice(first, last + 1)) days.add(one);
    }
    for (const [one] of list.matchAll(new RegExp(day, 'g'))) days.add(short(one));
  }
  return days;
}

function short(name: string): (typeof week)[number] {
  return week.find((one) => name.startsWith(one)) ?? 'ma';
}
