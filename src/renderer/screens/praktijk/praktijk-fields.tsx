import { isEmail } from '#domain/persoon/email';
import type { Praktijkgegevens } from '#domain/praktijk/praktijk';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { FieldGrid } from '../../components/field-grid';
import { RecordLine } from '../../records/record-text';
import styles from './praktijk.module.css';

/** The fields of the practice, each saving itself. */
export function PraktijkFields() {
  const { practice, reach, outOfHours, emailInvalid, agbHint, agbInvalid } = texts.praktijk;
  return (
    <div className={styles.cards}>
      <Card title={practice}>
        <FieldGrid>
          <RecordLine {...at('naam')} />
          <RecordLine
            {...at('agbCode')}
            optional
            description={agbHint}
            width="short"
            inputMode="numeric"
            check={(text) => (/^\s*(\d{8})?\s*$/.test(text) ? null : agbInvalid)}
          />
          <RecordLine {...at('straat')} />
          <RecordLine {...at('huisnummer')} width="short" />
          <RecordLine {...at('postcode')} width="short" />
          <RecordLine {...at('woonplaats')} />
        </FieldGrid>
      </Card>
      <Card title={reach}>
        <FieldGrid>
          <RecordLine {...at('telefoon')} inputMode="tel" />
          <RecordLine {...at('spoedlijn')} optional inputMode="tel" />
          <RecordLine
            {...at('email')}
            optional
            inputMode="email"
            check={(text) => (text.trim() === '' || isEmail(text) ? null : emailInvalid)}
          />
        </FieldGrid>
      </Card>
      <Card title={outOfHours}>
        <FieldGrid pairs>
          <RecordLine {...at('huisartsenpostNaam')} />
          <RecordLine {...at('huisartsenpostTelefoon')} inputMode="tel" />
          <RecordLine {...at('crisisdienstNaam')} />
          <RecordLine {...at('crisisdienstTelefoon')} inputMode="tel" />
        </FieldGrid>
      </Card>
    </div>
  );
}

function at(field: keyof Praktijkgegevens) {
  return { path: `praktijkgegevens/${field}`, label: texts.praktijk.fields[field] };
}
