/**
 * What a text means to a careful reader here, read in another way than the parser reads it: by its words one by one, with
 * the calendar of JavaScript. Wider than the parser (it doesn't mind which separators stand between the words), so that
 * whatever the parser takes for a date must be what stands here.
 * @returns `YYYY-MM-DD`, or null when it means no day, or more than one
 */
export function referenceReading(text: string, today: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  return countedReading(words, today) ?? absoluteReading(words);
}

const monthStarts: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'jan'],
    ['februari', 'feb', 'febr'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep', 'sept'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

function absoluteReading(text: string): string | null {
  const words = text.split(/[\s\-/.,]+/).filter((word) => word !== '');
  const weekday = weekdays.findIndex((name) => name === words[0] || name.slice(0, 2) === words[0]);
  const date = dateOfWords(weekday === -1 ? words : words.slice(1));
  if (date === null || weekday === -1) return date;
  return new Date(date).getUTCDay() === weekday ? date : null;
}

function dateOfWords(words: readonly string[]): string | null {
  const [first = '', second = '', third = ''] = words;
  if (words.length === 1 && first.length === 8)
    return existing(first.slice(4), first.slice(2, 4), first.slice(0, 2));
  if (words.length !== 3) return null;
  if (first.length === 4) return existing(first, second, third);
  const month = monthStarts[second];
  return third.length === 4 ? existing(third, month === undefined ? second : String(month), first) : null;
}

function existing(year: string, month: string, day: string): string | null {
  if (![year, month, day].every((part) => /^\d+$/.test(part))) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? dayOf(date) : null;
}

const nearby: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

function countedReading(text: string, today: string): string | null {
  if (Object.hasOwn(nearby, text)) return shifted(today, nearby[text] ?? 0, 'd');
  const words = text.split(/\s+/);
  const signed = /^[+-]/.test(text);
  const joined = words.join('');
  if (signed) {
    const digits = joined.slice(1).match(/^\d+/)?.[0] ?? '';
    const rest = joined.slice(1 + digits.length);
    return shiftedBy(today, joined.startsWith('-') ? -1 : 1, digits, rest);
  }
  const [first = '', second = '', third = ''] = words;
  if (words.length !== 3) return null;
  if (first === 'over') return shiftedBy(today, 1, second, third);
  if (third === 'geleden') return shiftedBy(today, -1, first, second);
  const week = ['vorige', 'deze', 'volgende'].indexOf(first);
  const weekday = weekdays.indexOf(third);
  if (week === -1 || second !== 'week' || weekday === -1) return null;
  // Walks to the Monday of this week, from there to the day.
  let monday = today;
  while (new Date(monday).getUTCDay() !== 1) monday = shifted(monday, -1, 'd');
  return shifted(monday, (week - 1) * 7 + ((weekday + 6) % 7), 'd');
}

function shiftedBy(today: string, sign: 1 | -1, count: string, unit: string): string | null {
  const number = count === 'een' || count === 'één' ? 1 : /^\d+$/.test(count) ? Number(count) : null;
  const kind = /^(d|dag|dagen|w|week|weken|m|maand|maanden|j|jaar)$/.test(unit) ? unit.charAt(0) : null;
  return number === null || kind === null ? null : shifted(today, sign * number, kind);
}

function shifted(today: string, count: number, unit: string): string {
  const date = new Date(today);
  if (unit === 'd' || unit === 'w') date.setUTCDate(date.getUTCDate() + count * (unit === 'w' ? 7 : 1));
  else {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + count * (unit === 'j' ? 12 : 1), 1);
    // A month without that day gives its last one.
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return dayOf(date);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
