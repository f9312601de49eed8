import { documentWords } from '../../document/document-model';
import { nvtParts } from '../../overname/afsprakenformulier';
import { type FieldName, fieldLabels } from '../../overname/afsprakenformulier-labels';
import { afsprakenformulierMarks, type FormPlace } from './afsprakenformulier-marks';
import { formAnswer } from './form-answer';
import { readDate } from './form-date';
import { formMarks, textAfter } from './form-marks';
import type { FormReading, FoundField } from './form-reading';
import { readAgreements, type WrittenAgreement } from './read-agreements';
import { makerFields } from './read-maker';

/** What an Afsprakenformulier says, by the labels of this program and of the source (000:384–403). */
export function readAfsprakenformulier(text: string): FormReading {
  const marks = formMarks(text, afsprakenformulierMarks);
  const under = (place: FormPlace) => {
    const mark = marks.find(({ name }) => name === place);
    return mark ? textAfter(text, marks, mark) : '';
  };
  const agreements: WrittenAgreement[] = [];
  const unread: string[] = [];
  const fields = (Object.keys(fieldLabels) as FieldName[]).flatMap((name): readonly FoundField[] => {
    const own = under(name);
    const read = readAgreements(name === 'doelen/doelen' && own.trim() === '' ? under('kop/doelen') : own);
    agreements.push(...read.agreements);
    const label = fieldLabels[name];
    if (read.unreadable) unread.push(label);
    const answer = formAnswer(read.before);
    if (name === 'contact/eersteAfspraak') {
      const date = readDate(answer.text);
      if (date === null && answer.text !== '') unread.push(label);
      return date === null ? [] : [{ path: `afsprakenformulier/${name}`, label, value: date }];
    }
    const part = name.slice(0, name.indexOf('/'));
    const ticked = answer.notApplicable && nvtParts.some((known) => known === part);
    const found: FoundField[] = [];
    if (answer.text !== '') found.push({ path: `afsprakenformulier/${name}`, label, value: answer.text });
    if (ticked)
      found.push({
        path: `afsprakenformulier/${part}/nvt`,
        label: `${label}: ${documentWords.notApplicable}`,
        value: true,
      });
    return found;
  });
  const maker = makerFields('afsprakenformulier', under('maker/door'), under('maker/ontvangenOp'));
  return { fields: [...maker, ...fields], agreements, unread };
}
