import type { PlainDate } from '../../tijd/plain-date';
import type { Letter } from '../letter';
import { has, phrases } from '../words';
import { calendarDay, type LetterDate, letterDates } from './letter-dates';

/** The day on which the letter was written: alone on its line, behind a place, or behind "Datum". */
export function letterDate(letter: Letter): PlainDate | null {
  const head = letter.passages.filter(({ section }) => section !== 'quoted').slice(0, 40);
  const candidates = head.flatMap((passage) =>
    letterDates(passage.piece.text).map((date) => ({ passage, date })),
  );
  const labelled = candidates.find(
    ({ passage, date }) =>
      /^(?:datum|(?:brief|verzend|dictaat|verslag|print)datum|dagtekening|dd|d\.d\.|brief (?:van|d\.?d)|geschreven|opgesteld|verzonden)/.test(
        passage.piece.text.slice(0, date.start),
      ) &&
      !has(
        passage.piece.text.slice(0, date.start),
        phrases('geb[a-z]*|afsluit[a-z]*|ontslag|einde|intake|verwijzing|aanmelding|start'),
      ),
  );
  const alone = candidates.find(({ passage, date }) => {
    const above = head[head.indexOf(passage) - 1]?.piece.text ?? '';
    return standsAlone(passage.piece.text, date) && !otherField.test(above) && (date.year ?? 0) > 2000;
  });
  const date = (labelled ?? alone)?.date;
  return date === undefined ? null : calendarDay(date, null);
}

/** The field above it says that a day is another one than that of the letter. */
const otherField =
  /^(?:geb|start|eind|begin|afsl|ontsl|verwij|aanmeld|intake|in zorg|uit zorg|sluit)[a-z ]*:?$/;

function standsAlone(text: string, { start, end }: LetterDate): boolean {
  const before = text.slice(0, start).trim();
  return (
    /^(?:[a-z' ()&.-]{0,40},){0,3}(?: ?(?:ma|di|wo|do|vr|za|zo)[a-z]*,?)?(?: ?d\.d\.)?$/.test(before) &&
    text.slice(end).trim().length <= 1
  );
}
