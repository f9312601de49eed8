import { Button } from '@mantine/core';
import { crisisAgreements } from '#domain/crisis/crisis-agreements';
import { texts } from '../../app/texts';
import { useBody, useRecord } from '../../records/record-context';
import { usePraktijk } from '../casus/check/use-praktijk';
import styles from './crisis.module.css';
import { printCrisis } from './print-crisis';
import { useMoment } from './use-moment';
import { WhomToCall } from './whom-to-call';

/** Of one casus: what was agreed for acute situations, and whom to call now. */
export function CrisisOfCasus() {
  const { id, session } = useRecord('casus');
  const casus = useBody('casus');
  const now = useMoment();
  const praktijk = usePraktijk()?.praktijkgegevens;
  const words = texts.crisis;
  const { text, agreements } = crisisAgreements(casus);
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
      {now && praktijk && <WhomToCall now={now} praktijk={praktijk} parties={casus.betrokkenen.parties} />}
      <Button onClick={() => void session.flush().then(() => printCrisis(id))}>{words.print}</Button>
    </>
  );
}
