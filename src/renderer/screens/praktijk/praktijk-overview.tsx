import { praktijkgegevensSchema } from '#domain/praktijk/praktijk';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { useBody } from '../../records/record-context';
import styles from './praktijk.module.css';

/** The practice for those who may see it and not change it; what is empty isn't listed. */
export function PraktijkOverview() {
  const { praktijkgegevens } = useBody('praktijk');
  const fields = praktijkgegevensSchema.keyof().options.filter((field) => praktijkgegevens[field] !== '');
  return (
    <Card>
      <dl className={styles.facts}>
        {fields.map((field) => (
          <div key={field}>
            <dt>{texts.praktijk.fields[field]}</dt>
            <dd>{praktijkgegevens[field]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
