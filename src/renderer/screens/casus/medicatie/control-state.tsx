import { controlRhythm, lastControl } from '#domain/medicatie/control-days';
import type { Control, Medicine } from '#domain/medicatie/medicatie';
import { formatLongDate, formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { useBody } from '../../../records/record-context';
import casusStyles from '../casus.module.css';
import { useAgreed } from '../use-packs';

/** When a control was done last and when it comes back, also as marked in Vandaag; and where its schedule comes from. */
export function ControlState({
  medicine,
  control,
}: {
  readonly medicine: Medicine;
  readonly control: Control;
}) {
  const { marks } = useBody('casus').opvolging;
  const words = texts.medicatie.controls;
  const last = lastControl(control, marks);
  const rhythm = controlRhythm(control, medicine, marks, useAgreed()?.closed ?? notKnownYet);
  const known = control.elke !== null && control.eenheid !== null && (last ?? medicine.gestartOp) !== null;
  const next = rhythm ? words.next(formatLongDate(rhythm.from)) : known ? words.over : words.noDay;
  const source = [control.bron.trim(), control.bronDatum.trim()].filter(Boolean).join(', ');
  return (
    <p className={casusStyles.soft} role="status">
      {[
        last ? words.last(formatShortDate(last)) : '',
        medicine.besluit === 'nietOvernemen' ? words.notTaken : next,
        source && words.source(source),
        control.opmerking.trim(),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  );
}

const notKnownYet = new Set<never>();
