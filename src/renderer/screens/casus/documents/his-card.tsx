import { useId } from 'react';
import type { HisMark } from '#domain/his/his';
import {
  type HisItem,
  hisItems,
  type IssuedVersion,
  markOfItem,
  type ReceivedOriginal,
} from '#domain/his/his-items';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { newId } from '../../../app/ids';
import { showNotice } from '../../../app/notices';
import { listsOutdatedNow } from '../../../app/outdated-lists';
import { texts } from '../../../app/texts';
import { useCall } from '../../../app/use-call';
import { useSession } from '../../../app/vault-state';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { RowButton } from '../../../components/row-button';
import { useBody, useRecord } from '../../../records/record-context';
import { useVisit } from '../../inkomend/use-inkomend';
import casusStyles from '../casus.module.css';
import styles from './documents.module.css';

/** What of this casus belongs in the HIS, who put it there and when; what isn't there is marked with one press. */
export function HisCard({ issued }: { readonly issued: readonly IssuedVersion[] }) {
  const casus = useBody('casus');
  const words = texts.his;
  const items = hisItems(casus, issued, useOriginals());
  const isOpen = (item: HisItem) => markOfItem(casus.his.marks, item) === null;
  const open = items.filter(isOpen);
  const filed = items.filter((item) => !isOpen(item));
  return (
    <Card title={words.title} beside={open.length > 0 && <Badge tone="warning">{open.length}</Badge>}>
      {items.length === 0 && <p className={casusStyles.soft}>{words.none}</p>}
      <HisLines items={open} />
      {filed.length > 0 && (
        <details>
          <summary>{words.filed(filed.length)}</summary>
          <HisLines items={filed} />
        </details>
      )}
    </Card>
  );
}

function HisLines({ items }: { readonly items: readonly HisItem[] }) {
  return (
    <ul className={casusStyles.plainList}>
      {items.map((item) => (
        <HisLine key={item.about} item={item} />
      ))}
    </ul>
  );
}

/** The originals that came in for this casus; none while they are being read. */
function useOriginals(): readonly ReceivedOriginal[] {
  const { id: casusId } = useRecord('casus');
  const visit = useVisit();
  const asked = useCall('inkomend.list', { visit, open: false, kind: null, casusId, limit: 500 });
  return asked.status === 'ready' ? asked.value.rows.filter(({ fileName }) => fileName !== null) : [];
}

function HisLine({ item }: { readonly item: HisItem }) {
  const { session } = useRecord('casus');
  const { his } = useBody('casus');
  const { user } = useSession();
  const today = useToday();
  const words = texts.his;
  const mark = markOfItem(his.marks, item);
  const described = useId();

  async function markNow(): Promise<void> {
    const { about, content } = item;
    const made: HisMark = { id: newId(), about, content, on: today, by: user.name };
    session.addItem('his/marks', made);
    showNotice(words.marked, () => void session.undo());
    await session.flush();
    listsOutdatedNow();
  }

  return (
    <li className={styles.hisLine}>
      <div id={described}>
        {item.what}
        <div className={casusStyles.soft}>
          {[words.kinds[item.kind], item.day && formatShortDate(item.day)].filter(Boolean).join(' · ')}
        </div>
      </div>
      {mark ? (
        <Badge tone="good">{words.by(formatShortDate(mark.on), mark.by)}</Badge>
      ) : (
        <RowButton aria-describedby={described} onClick={() => void markNow()}>
          {words.mark}
        </RowButton>
      )}
    </li>
  );
}
