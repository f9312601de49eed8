import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { HisRow } from '#contract/his-calls';
import { formatShortDate } from '#domain/tijd/plain-date';
import { newId } from '../../app/ids';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { Badge } from '../../components/badge';
import { RowButton } from '../../components/row-button';
import { RowLink } from '../../components/row-link';
import { useHisMark } from './use-his-mark';
import styles from './vandaag.module.css';

/** Quiet beside the work of the day: a few rows, the rest when asked. */
const firstRows = 5;
const allRows = 200;

/** What the practice hasn't put in the HIS yet, with one press to say that it has (000:378). */
export function HisList() {
  const id = useId();
  const [visit] = useState(newId);
  const [limit, setLimit] = useState(firstRows);
  const asked = useCall('his.open', { visit, limit });
  const mark = useHisMark();
  const words = texts.his;
  if (asked.status !== 'ready' || asked.value.total === 0) return null;
  const { rows, total } = asked.value;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {words.open} <Badge tone="quiet">{total}</Badge>
      </h2>
      <p className={styles.why}>{words.openText}</p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} onMark={() => void mark(row)} />
        ))}
      </ul>
      {total > rows.length && (
        <p className={styles.remaining}>
          {words.remaining(total - rows.length)}
          {limit < allRows && <Button onClick={() => setLimit(allRows)}>{words.showMore}</Button>}
        </p>
      )}
    </section>
  );
}

function Row({ row, onMark }: { readonly row: HisRow; readonly onMark: () => void }) {
  const about = useId();
  const navigate = useNavigate();
  const { casusId, shielded, naam, what, kind, day } = row;
  const words = texts.his;
  return (
    <li className={styles.row}>
      <RowLink className={styles.name} casusId={casusId} aria-describedby={about}>
        {shielded ? texts.afscherming.shielded : naam || texts.persoon.nameless}
      </RowLink>
      <div id={about}>
        <div>{what}</div>
        <div className={styles.why}>{words.kinds[kind]}</div>
      </div>
      <div>{day !== null && <Badge tone="quiet">{formatShortDate(day)}</Badge>}</div>
      <div className={styles.actions}>
        {!shielded && (
          <RowButton aria-describedby={about} onClick={onMark}>
            {words.markRow}
          </RowButton>
        )}
        <RowButton
          aria-describedby={about}
          onClick={() => void navigate({ to: '/casus/$id/documenten', params: { id: casusId } })}
        >
          {words.openCasus}
        </RowButton>
      </div>
    </li>
  );
}
