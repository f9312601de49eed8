import type { PlainDate } from '../../tijd/plain-date';
import { ownPassages } from '../finding';
import type { Letter, Passage } from '../letter';
import { has, lastIndexOf, phrases } from '../words';
import { isBirth, withoutBirth } from './birth-date';
import { letterDate } from './letter-date';
import { calendarDay, type LetterDate, letterDates } from './letter-dates';

/** That the treatment ends or ended; the past and the noun both. */
const closing = phrases(
  'afgesloten|afsloten|sloten|sluiten|sluit|afsluit(?:en|ing)|afgesl|gesloten|sloot|closed|(?:ge)?discharged?',
  'afgerond|rondden|rondde|ronden|afronding|afronden|afgeronde|voltooid',
  'beeindig(?:d|en|t|ing|den|de)|geeindigd|eindigde|eindigt|stopgezet|stopte|ten einde',
  'einddatum|einde (?:van (?:de )?)?(?:behandeling|zorg|traject|behandeltraject|opname)|eind behandeling|datum einde|einde',
  'gestopt|stopten|gestaakt(?= op)|sluitingsdatum|sluiting',
  'uit (?:onze |de )?zorg|uitgeschreven|uitschrijving|uitgestroomd|uitstroom|ontslag(?:datum|en)?|ontslaan|met ontslag',
  '(?:punt|streep) (?:achter|onder)|losgelaten|voor het laatst|laatste (?:keer|maal|bezoek|huisbezoek)|afscheid|afscheidsgesprek|laatste (?:gesprek|contact|zitting|sessie|afspraak|consult)|(?:eind|slot|afrondings?)(?:gesprek|consult|zitting|sessie|afspraak)|afsluitende? (?:gesprek|consult|contact|zitting|sessie|afspraak|bijeenkomst)',
  '(?:in (?:zorg|behandeling|begeleiding)|behandel(?:d|periode|ing)|periode|zorgperiode|traject|opgenomen)[^.;]{0,60}(?:tot(?: en met)?|t/m|-)',
  'overgedragen|droegen|overdrachtsdatum|overname|dossier',
);
/** The strongest: these say when the file closed, also where a last talk is named too. */
const decisive = phrases(
  '(?:behandeling|dossier|traject|zorg|begeleiding)[^.;]{0,60}(?:gesloten|afgesloten|beeindigd|afgerond|stopgezet)|(?:gesloten|afgesloten|beeindigd|afgerond)|einddatum|einde (?:behandeling|zorg|traject)|uitgeschreven|uit (?:onze |de )?zorg|ontslagen|sluiten|sluit|afsluiting|sluitingsdatum|sluiting|ontslagdatum|datum (?:afsluiting|ontslag)|beeindiging|losgelaten',
);
const otherDay = phrases(
  'geb(?:oren|oortedatum)?|gebdat|geboren op|geb\\.?datum|verwezen|verwees|verwijzing|verwijsbrief|intake|aangemeld|aanmelding|aanmelddatum|start(?:datum)?|gestart|begonnen|begin|(?<!met )ingang|sinds|vanaf|brief van|datum brief|briefdatum|overleg van|schrijven van',
  'eerste (?:afspraak|gesprek|consult|contact)|volgende|eerstvolgend[e]?|controle|lab|spiegel|geldig|versie|brief|opname|opgenomen|dag-?gesprek|telefonisch|telefoneerden|belde|gebeld|spraken|besproken|plan|kaart|depot|gift|recept',
);
const today = phrases(
  'per heden|met ingang van heden|per vandaag|vandaag|heden|per direct|per datum (?:van )?(?:deze )?brief|op datum van deze brief',
);

/** The day on which the treatment closed, or null when the letter names no exact day. */
export function closingDate(letter: Letter): PlainDate | null {
  const written = letterDate(letter);
  let best: { score: number; date: PlainDate } | null = null;
  const passages = ownPassages(letter);
  for (const [index, passage] of passages.entries()) {
    const text = withoutBirth(passage.piece.text);
    if (written !== null && has(text, today) && has(text, decisive)) return written;
    const meant = earlierDay(text, passages[index - 1], written);
    if (meant !== null && best === null) best = { score: 5, date: meant };
    const dates = letterDates(text).filter(({ start, year }) => !isBirth(text, start, year, written));
    for (const [place, date] of dates.entries()) {
      const day = calendarDay(date, written);
      if (day === null) continue;
      const score =
        scoreOf(text, date, dates[place - 1]?.end ?? 0, dates[place + 1]?.start ?? text.length) +
        headedScore(passage, passages[index - 1]);
      if (score > 0 && isPossible(day, written) && (best === null || score > best.score))
        best = { score, date: day };
    }
  }
  return best?.date ?? null;
}

/** "Op die datum sluiten wij het dossier": the day is in the sentence before. */
function earlierDay(text: string, above: Passage | undefined, written: PlainDate | null): PlainDate | null {
  if (above === undefined || !sameDay.test(text) || !has(text, closing)) return null;
  const day = letterDates(above.piece.text).at(-1);
  return day === undefined ? null : calendarDay(day, written);
}
const sameDay = /\b(?:op|per|met ingang van) (?:die|deze|dezelfde|genoemde|laatstgenoemde) (?:datum|dag)\b/;

/** In a form that lost its table, the name of the field stands on the line above. */
function headedScore({ piece }: Passage, above: Passage | undefined): number {
  if (above === undefined || piece.text.length > 24) return 0;
  return /^(?:afgesloten(?: op)?|(?:datum )?(?:einde|afsluiting|ontslag|sluiting)(?: behandeling| zorg)?|einddatum|ontslagdatum|datum afsluiting|behandeling gesloten|uit zorg)(?: per| op)?:?$/.test(
    above.piece.text,
  )
    ? 6
    : 0;
}

function scoreOf(text: string, date: LetterDate, from: number, to: number): number {
  const before = text.slice(0, date.start);
  const near = text.slice(Math.max(from, date.start - 90), date.start);
  const after = /^[^;]{0,110}/.exec(text.slice(date.end, to))?.[0] ?? '';
  if (
    /(?:tot(?: en met)?|t\/m)\s*$/.test(near) &&
    has(before, phrases('geldig|kaart|recept|ziektewet|indicatie|beschikking'))
  )
    return 0;
  const closeAt = lastIndexOf(near, closing);
  const otherAt = lastIndexOf(near, otherDay);
  if (otherAt > closeAt) {
    // "vanaf 3 juni 2024 tot 9 maart 2026": the other word belongs to the day before.
    return has(after, decisive) &&
      !/geb|d\.d|verw|brief/.test(near.slice(otherAt, otherAt + 10)) &&
      /\bop\s*$/.test(near)
      ? 3
      : 0;
  }
  let score = 0;
  if (closeAt !== -1) score = has(near, decisive) ? 5 : 3;
  else if (has(after, decisive)) score = 4;
  else if (has(after, closing)) score = 2;
  else if (
    ((from > 0 && /^\s*(?:tot(?: en met)?|t\/m|-|until)\s*$/.test(text.slice(from, date.start))) ||
      sinceThen.test(near)) &&
    has(text, inCare)
  )
    score = 4;
  if (
    score > 0 &&
    /(?:^|\s)(?:plan|kaart|opname|kliniek|medicatie|detox)/.test(near.slice(Math.max(0, closeAt)))
  )
    score -= 2;
  return score;
}

const sinceThen = /\b(?:van|vanaf|sinds|sedert|tussen|periode) [^.;]{3,30} (?:tot(?: en met)?|t\/m|en)\s*$/;
const inCare = phrases(
  '(?:in )?[a-z-]*(?:zorg|behandeling|begeleiding)|deeltijd|behandel(?:d|den|de)|begeleid(?:den|de)?|opgenomen|zorgperiode|periode|behandelperiode|traject|bekend|bij (?:ons|mij|onze|de) (?:[a-z]+)?',
);

/** A treatment doesn't close years before its letter, nor long after. */
function isPossible(day: PlainDate, written: PlainDate | null): boolean {
  if (written === null) return true;
  const years = Number(written.slice(0, 4)) - Number(day.slice(0, 4));
  return years <= 1 && years >= -1;
}
