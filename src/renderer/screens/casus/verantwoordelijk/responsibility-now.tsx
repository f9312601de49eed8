import { type ResponsibilityPeriod, responsibleOn, temporaryAgreementOn } from '#domain/casus/responsibility';
import { carePartLabels, careParts } from '#domain/casus/takeover';
import { firstContactPoint } from '#domain/overname/phases';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { responsibleWords } from './responsible-words';

/** The two facts of today, and per part of care who is responsible. */
export function ResponsibilityNow() {
  const casus = useBody('casus');
  const today = useToday();
  const words = texts.verantwoordelijkheid;
  const responsible = responsibleOn(casus, today);
  const { who, what } = responsibleWords(responsible);
  const temporary = temporaryAgreementOn(casus, today);
  return (
    <Card title={words.now}>
      <dl className={styles.facts}>
        <Fact
          name={words.contactPoint}
          value={texts.casus.contactPointNow.names[firstContactPoint(casus, today)]}
        />
        <Fact name={words.treatment} value={`${who} ${what}`} />
        {careParts.map((part) => (
          <Fact key={part} name={carePartLabels[part]} value={periodWords(responsible.parts[part])} />
        ))}
      </dl>
      {temporary && (
        <p className={styles.soft}>
          {words.temporary(formatShortDate(temporary))} {words.temporarySource}.
        </p>
      )}
    </Card>
  );
}

function periodWords({ by, from }: ResponsibilityPeriod): string {
  const words = texts.verantwoordelijkheid;
  return `${words.parties[by]}, ${from === null ? words.fromStart : words.since(formatShortDate(from))}`;
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
