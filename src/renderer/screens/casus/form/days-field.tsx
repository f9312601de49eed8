import { type Weekday, weekdayNames, weekdays } from '#domain/casus/availability';
import { texts } from '../../../app/texts';
import { useRecordField } from '../../../records/record-context';
import styles from './form.module.css';

/** Some days of the week. */
export function DaysField({ path }: { readonly path: string }) {
  const { value, session } = useRecordField(path);
  const chosen = Array.isArray(value) ? (value as readonly Weekday[]) : [];
  const toggle = (day: Weekday) =>
    session.setField(
      path,
      weekdays.filter((known) => (known === day ? !chosen.includes(day) : chosen.includes(known))),
    );
  return (
    <fieldset className={styles.days} data-field-path={path}>
      <legend>{texts.casus.parties.days}</legend>
      <div className={styles.dayRow}>
        {weekdays.map((day) => (
          <label key={day} className={styles.day}>
            <input
              type="checkbox"
              autoComplete="off"
              checked={chosen.includes(day)}
              onChange={() => toggle(day)}
              aria-label={weekdayNames[day]}
            />
            <span aria-hidden="true">{day}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
