import { makerLabels } from '../../overname/maker-document';
import { longestText } from '../../record/field-types';
import type { PlainDate } from '../../tijd/plain-date';
import type { InkomendKind } from '../inkomend';
import { formText } from './form-answer';
import { type FormReading, type ReadableForm, readableForms } from './form-reading';
import { readAfsprakenformulier } from './read-afsprakenformulier';
import { readHerstelplan } from './read-herstelplan';

const readers: Readonly<Record<ReadableForm, (text: string) => FormReading>> = {
  afsprakenformulier: readAfsprakenformulier,
  herstelplan: readHerstelplan,
};

/** Which forms may stand in something of this kind: a verslag of a DAG-gesprek often holds one. */
const formsIn: Readonly<Record<InkomendKind, readonly ReadableForm[]>> = {
  afsprakenformulier: ['afsprakenformulier'],
  herstelplan: ['herstelplan'],
  verslag: ['afsprakenformulier', 'herstelplan'],
  anders: ['afsprakenformulier', 'herstelplan'],
  afsluitbrief: [],
  telefoontje: [],
  vraagSociaalDomein: [],
};

/** Whether what came in may be a form that can be taken over field by field. */
export function mayHoldForm(kind: InkomendKind): boolean {
  return formsIn[kind].length > 0;
}

/**
 * The fields that a text holds of the form that it is, by the labels that stand in it. A pure reading: it fills nothing
 * in. Of a text that could be either form the one with the most fields counts.
 */
export function readForm(original: string, kind: InkomendKind): FormReading {
  const text = formText(original);
  const readings = formsIn[kind].map((form) => withoutTooLong(readers[form](text)));
  const [most] = readings.sort((one, other) => weight(other) - weight(one));
  return most ?? { fields: [], agreements: [], unread: [] };
}

/** The same with the day on which the form came in, where the form itself doesn't say. */
export function withReceipt(reading: FormReading, receivedOn: PlainDate): FormReading {
  const form = readableForms.find((known) => reading.fields.some(({ path }) => path.startsWith(`${known}/`)));
  const path = `${form}/maker/ontvangenOp`;
  if (form === undefined || reading.fields.some((field) => field.path === path)) return reading;
  return {
    ...reading,
    fields: [{ path, label: makerLabels.ontvangenOp, value: receivedOn }, ...reading.fields],
  };
}

function weight({ fields, agreements, unread }: FormReading): number {
  return 2 * (fields.length + agreements.length) + unread.length;
}

/** What no field can hold isn't cut off: it is left to whoever reads the original. */
function withoutTooLong({ fields, agreements, unread }: FormReading): FormReading {
  const tooLong = fields.filter(({ value }) => value !== true && value.length > longestText);
  return {
    fields: fields.filter((field) => !tooLong.includes(field)),
    agreements,
    unread: [...unread, ...tooLong.map(({ label }) => label)],
  };
}
