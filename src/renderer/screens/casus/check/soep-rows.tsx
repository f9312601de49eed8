import { errorText } from '#contract/error-texts';
import { type SoepPart, soepRows } from '#domain/his/soep-rows';
import { useToday } from '../../../app/app-info';
import { ask } from '../../../app/client';
import { showFailure, showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { forgetAnswers } from '../../../app/use-call';
import { Card } from '../../../components/card';
import { RowButton } from '../../../components/row-button';
import { useBody, useRecord } from '../../../records/record-context';
import casusStyles from '../casus.module.css';
import styles from './check.module.css';
import { usePasteProfile } from './use-paste-profile';

/** The SOEP note row by row, each to be copied to its own field of the HIS. */
export function SoepRows() {
  const { id, session } = useRecord('casus');
  const casus = useBody('casus');
  const today = useToday();
  const { wrap, ascii } = usePasteProfile();
  const words = texts.documenten;

  async function copy(part: SoepPart): Promise<void> {
    await session.flush();
    const which = { casusId: id, document: 'his-samenvatting', blank: false } as const;
    const answer = await ask('document.copy', { ...which, wrap, ascii, part });
    if (answer.ok) showNotice(texts.casus.check.copied(answer.value.characters));
    else showFailure(errorText(answer.code));
    forgetAnswers('document.issued');
  }

  return (
    <Card title={words.soep}>
      <p className={casusStyles.soft}>{words.soepText}</p>
      <dl className={styles.rows}>
        {soepRows(casus, today).map(({ part, lines }) => (
          <div key={part} className={styles.soepRow}>
            <dt>{part}</dt>
            <dd className={lines.length === 0 ? styles.empty : styles.value}>
              {lines.length === 0 ? words.rowEmpty : lines.join('\n')}
            </dd>
            <dd>
              {lines.length > 0 && (
                <RowButton onClick={() => void copy(part)}>{words.copyRow(part)}</RowButton>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
