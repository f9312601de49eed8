import { useState } from 'react';
import type { CheckedLetter } from '#domain/afsluitbrief/brieven';
import type { LetterElement } from '#domain/brief/finding';
import { formatShortDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { useCall } from '../../../app/use-call';
import { Card } from '../../../components/card';
import { PageTitle } from '../../../components/page-title';
import { RecordArea } from '../../../records/record-text';
import { SaveOriginal } from '../../inkomend/item-original';
import { useVisit } from '../../inkomend/use-inkomend';
import styles from './afsluitbrief.module.css';
import { LetterText } from './letter-text';
import { PartsCard } from './parts-card';
import { Proposals } from './proposals';
import { RequestCard } from './request-card';

/** One letter beside what all letters of the casus hold. */
export function LetterCheckView({ checked }: { readonly checked: CheckedLetter }) {
  const { id } = checked;
  const visit = useVisit();
  const words = texts.afsluitbrief;
  const item = useCall('inkomend.open', { id, visit });
  const found = useCall('inkomend.letter', { id, visit });
  const letter = found.status === 'ready' ? found.value.letter : null;
  const [shown, setShown] = useState<{ readonly element: LetterElement } | null>(null);
  const fileName = item.status === 'ready' ? (item.value.fileName ?? '') : '';
  return (
    <>
      <PageTitle
        title={words.title}
        subtitle={words.subtitle(fileName, formatShortDate(checked.ontvangenOp))}
      />
      <div className={styles.sides}>
        <div className={styles.side}>
          <Card>
            {found.status === 'failed' && <p role="alert">{found.text}</p>}
            {found.status === 'loading' && <p role="status">{texts.frame.loading}</p>}
            {found.status === 'ready' && letter === null && <p>{words.noText}</p>}
            {letter && <LetterText letter={letter} shown={shown} />}
            <div className={styles.below}>
              {letter && <p className={styles.soft}>{words.legend}</p>}
              <SaveOriginal id={id} />
            </div>
          </Card>
          <Card>
            <RecordArea
              path={`brieven/letters/${id}/samenvatting`}
              label={words.summary}
              description={words.summaryHint}
              rows={4}
            />
          </Card>
        </div>
        <div className={styles.side}>
          <PartsCard onShow={(element) => setShown({ element })} />
          <RequestCard />
          {letter && <Proposals letterId={id} letter={letter} />}
        </div>
      </div>
    </>
  );
}
