import { Button } from '@mantine/core';
import { texts } from '../../app/texts';
import { RowButton } from '../../components/row-button';
import { TextField } from '../../components/text-field';
import { PersonLine } from '../casussen/person-line';
import { useSearch } from '../casussen/use-search';
import styles from './inkomend.module.css';

/** About whom something is: in words, or the casus that was chosen. */
export interface AboutWhom {
  readonly about: string;
  readonly casusId: string | null;
}

interface CasusPickerProps {
  readonly label: string;
  readonly value: AboutWhom;
  readonly onChange: (value: AboutWhom) => void;
}

/** A name to type; casussen with that name can be chosen below it. Without one the name stays as it was typed. */
export function CasusPicker({ label, value, onChange }: CasusPickerProps) {
  const { callTexts, picker } = texts.inkomend;
  const result = useSearch(value.casusId === null ? value.about : '');
  const people = (result?.people?.hits ?? []).slice(0, 6);
  if (value.casusId !== null) {
    return (
      <div className={styles.chosen}>
        <span>{picker.chosen(value.about)}</span>
        <Button onClick={() => onChange({ ...value, casusId: null })}>{picker.clear}</Button>
      </div>
    );
  }
  return (
    <div>
      <TextField
        label={label}
        description={callTexts.aboutHint}
        value={value.about}
        onChange={(event) => onChange({ about: event.currentTarget.value, casusId: null })}
      />
      {result !== null && people.length === 0 && <p className={styles.soft}>{picker.none}</p>}
      {people.length > 0 && (
        <ul className={styles.people} aria-label={picker.found}>
          {people.map(({ personId, casusId, naam, geboortedatum, hisNummer, shielded }) => (
            <li key={personId}>
              {casusId === null || shielded ? (
                <span>
                  {shielded ? texts.afscherming.shielded : naam} {picker.noCasus}
                </span>
              ) : (
                <RowButton
                  aria-label={picker.choose(naam || texts.persoon.nameless)}
                  onClick={() => onChange({ about: naam, casusId })}
                >
                  {naam || texts.persoon.nameless}
                </RowButton>
              )}
              {!shielded && <PersonLine geboortedatum={geboortedatum} hisNummer={hisNummer} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
