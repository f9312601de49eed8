import { formatDate, formatLongDate, formatShortDate, plainDate } from '#domain/tijd/plain-date';
import { dayParts } from './any-day';

/** Every way of writing a day that people use here; each must mean that day. */
export const waysOfWriting: Readonly<Record<string, (day: string) => string>> = {
  '3-2-1980': (day) => dayParts(day).join('-'),
  '03-02-1980': (day) => formatShortDate(plainDate(day)),
  '3/2/1980': (day) => dayParts(day).join('/'),
  '3.2.1980': (day) => dayParts(day).join('.'),
  '3 2 1980': (day) => dayParts(day).join(' '),
  '03021980': (day) => formatShortDate(plainDate(day)).replaceAll('-', ''),
  '1980-02-03': (day) => day,
  '3 februari 1980': (day) => formatDate(plainDate(day)),
  'zondag 3 februari 1980': (day) => formatLongDate(plainDate(day)),
  'zo 3 feb 1980': (day) => {
    const [weekday = '', date = '', month = '', year = ''] = formatLongDate(plainDate(day)).split(' ');
    return `${weekday.slice(0, 2)} ${date} ${shortMonth(month)} ${year}`;
  },
  'ZO. 3-2-1980': (day) =>
    `${formatLongDate(plainDate(day)).slice(0, 2).toUpperCase()}. ${dayParts(day).join('-')}`,
  '  3  Februari   1980 ': (day) => `  ${formatDate(plainDate(day)).replaceAll(' ', '  ').toUpperCase()} `,
  '3-feb-1980': (day) => {
    const [date = '', month = '', year = ''] = formatDate(plainDate(day)).split(' ');
    return `${date}-${shortMonth(month)}-${year}`;
  },
};

function shortMonth(month: string): string {
  return month === 'maart' ? 'mrt' : month.slice(0, 3);
}
