import fc from 'fast-check';

/** An existing day between 1900 and 2099, as `YYYY-MM-DD`. */
export const anyDay = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Day, month and year as numbers without leading zeros. */
export function dayParts(day: string): readonly number[] {
  return day.split('-').map(Number).reverse();
}

/** Words that every object knows, and that a table of words must not. */
export const hostileWords = fc.constantFrom(
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasownproperty',
  '3 constructor 1980',
  '3-__proto__-1980',
  '+1constructor',
);
