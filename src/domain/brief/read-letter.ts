import { containsBsn } from '../identiteit/bsn';
import type { PlainDate } from '../tijd/plain-date';
import { findPhone } from './contact/phone-finding';
import type { Workday } from './contact/weekdays';
import { findWorkdays } from './contact/workdays-finding';
import { closingDate } from './course/closing-date';
import { findConclusie } from './course/conclusie-finding';
import { findDagMogelijk } from './course/dag-finding';
import { letterDate } from './course/letter-date';
import { findTwoYears } from './course/two-years-finding';
import { findVervolgbeleid } from './course/vervolgbeleid-finding';
import type { Finding, LetterElement } from './finding';
import { readLetterText } from './letter';
import { findMedication, type Medicine } from './medication/medication-finding';
import { findPlans } from './plans/plan-finding';

/** What an afsluitbrief holds. Nothing of it is taken over without someone who accepts it. */
export interface LetterReading {
  readonly elements: Readonly<Record<LetterElement, Finding>>;
  readonly phone: readonly string[];
  readonly workdays: readonly (readonly Workday[])[];
  readonly medication: readonly Medicine[];
  readonly closingDate: PlainDate | null;
  /** Whether a whole, valid BSN is in the letter; the number itself goes nowhere. */
  readonly bsn: boolean;
}

/**
 * Reads an afsluitbrief by rules of our own: which of the agreed elements it holds, with the passage that says so, and
 * the facts that can be proposed as fields.
 * @param text the letter as plain text
 */
export function readLetter(text: string): LetterReading {
  const letter = readLetterText(text);
  const written = letterDate(letter);
  const closed = closingDate(letter);
  const year = written ?? closed;
  const plans = findPlans(letter, year === null ? null : Number(year.slice(0, 4)));
  const phone = findPhone(letter);
  const workdays = findWorkdays(letter);
  const medication = findMedication(letter);
  return {
    elements: {
      conclusie: findConclusie(letter),
      vervolgbeleid: findVervolgbeleid(letter),
      telefoonBehandelaar: phone.finding,
      werkdagenBehandelaar: workdays.finding,
      medicatieoverzicht: medication.finding,
      ...plans,
      adviesTweeJaar: findTwoYears(letter, closed ?? written),
      dagMogelijk: findDagMogelijk(letter),
    },
    phone: phone.phone,
    workdays: workdays.workdays,
    medication: medication.medication,
    closingDate: closed,
    bsn: containsBsn(text),
  };
}
