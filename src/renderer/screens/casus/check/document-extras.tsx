import { Button } from '@mantine/core';
import { errorText } from '#contract/error-texts';
import type { DocumentName } from '#domain/document/document-model';
import { ask } from '../../../app/client';
import { showFailure, showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody, useRecord } from '../../../records/record-context';
import casusStyles from '../casus.module.css';
import { SoepRows } from './soep-rows';

/** What goes with one document alone. */
export function DocumentExtras({ document }: { readonly document: DocumentName }) {
  if (document === 'uitnodiging') return <CalendarCard />;
  return document === 'his-samenvatting' ? <SoepRows /> : null;
}

/** The appointment of the gesprek for a calendar. */
function CalendarCard() {
  const { id, session } = useRecord('casus');
  const { datum, tijd } = useBody('casus').voorbereiding;
  const words = texts.documenten;

  async function save(): Promise<void> {
    await session.flush();
    const answer = await ask('document.saveCalendar', { casusId: id });
    if (!answer.ok) showFailure(errorText(answer.code));
    else if (answer.value.fileName !== null) showNotice(texts.casus.check.saved(answer.value.fileName));
  }

  return (
    <Card title={words.calendar}>
      <p className={casusStyles.soft}>
        {datum === null || tijd === null ? words.calendarWithout : words.calendarText}
      </p>
      <Button onClick={() => void save()}>{words.saveCalendar}</Button>
    </Card>
  );
}
