import { Button } from '@mantine/core';
import { crisisAgreements } from '#domain/crisis/crisis-agreements';
import { texts } from '../../app/texts';
import { useBody, useRecord } from '../../records/record-context';
import { usePraktijk } from '../casus/check/use-praktijk';
import { CrisisPlans } from '../casus/plannen/crisis-plans';
import styles from './crisis.module.css';
import { momentLine } from './moment-line';
import { printCrisis } from './print-crisis';
import { useMoment } from './use-moment';
import { WhomToCall } from './whom-to-call';

/** Of one casus: whom to call now, and what was agreed for acute situations. */
export function CrisisOfCasus() {
  const { id, session } = useRecord('casus');
  const { parties } = useBody('casus').betrokkenen;
  const now = useMoment();
  const praktijk = usePraktijk()?.praktijkgegevens;
  if (!now || !praktijk) return <p role="status">{texts.frame.loading}</p>;
  return (
    <>
      <p className={styles.soft}>{momentLine(now)}</p>
      <WhomToCall now={now} praktijk={praktijk} parties={parties}>
        <Agreements />
        <CrisisPlans />
      </WhomToCall>
      <Button onClick={() => void session.flush().then(() => printCrisis(id))}>{texts.crisis.print}</Button>
    </>
  );
}

function Agreements() {
  const { text, agreements } = crisisAgreements(useBody('casus'));
  const words = texts.crisis;
  return (
    <>
      <h3>{words.agreements}</h3>
      {text === '' && agreements.length === 0 && <p className={styles.soft}>{words.none}</p>}
      {text !== '' && <p className={styles.asTyped}>{text}</p>}
      <ul>
        {agreements.map((agreement) => (
          <li key={agreement.id}>{agreement.line}</li>
        ))}
      </ul>
    </>
  );
}
