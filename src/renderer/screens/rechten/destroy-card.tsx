import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallOutput } from '#contract/calls';
import type { Destruction } from '#domain/inzage/destruction';
import { dayOfInstant, formatDate } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { DestroyForm } from './destroy-form';
import styles from './rechten.module.css';
import { RefuseForm } from './refuse-form';

interface DestroyCardProps {
  readonly personId: string;
  readonly view: CallOutput<'inzage.open'>;
  readonly onRefused: () => void;
  readonly onDestroyed: (destruction: Destruction) => void;
}

/** A request for destruction: carried out with a second user, or refused with a reason. */
export function DestroyCard({ personId, view, onRefused, onDestroyed }: DestroyCardProps) {
  const [open, setOpen] = useState<'destroy' | 'refuse' | null>(null);
  const zone = useZone();
  const words = texts.rechten.destroy;
  const changed = formatDate(dayOfInstant(view.lastChangedAt, zone));
  const close = () => setOpen(null);
  return (
    <Card title={words.title}>
      <p>{words.facts(view.casussen, changed, formatDate(view.keptUntil))}</p>
      <p className={styles.text}>{words.text}</p>
      {open === null && (
        <div className={styles.actions}>
          <Button onClick={() => setOpen('destroy')}>{words.begin}</Button>
          <Button onClick={() => setOpen('refuse')}>{words.refuse}</Button>
        </div>
      )}
      {open === 'destroy' &&
        (view.confirmers.length === 0 ? (
          <div role="alert">
            <p>{words.needSecond}</p>
            <Button onClick={close}>{words.cancel}</Button>
          </div>
        ) : (
          <DestroyForm
            personId={personId}
            confirmers={view.confirmers}
            onCancel={close}
            onDestroyed={onDestroyed}
          />
        ))}
      {open === 'refuse' && (
        <RefuseForm
          personId={personId}
          onCancel={close}
          onRefused={() => {
            close();
            onRefused();
          }}
        />
      )}
      {view.refusals.length > 0 && <Refusals refusals={view.refusals} />}
    </Card>
  );
}

function Refusals({ refusals }: { readonly refusals: DestroyCardProps['view']['refusals'] }) {
  const zone = useZone();
  const words = texts.rechten.destroy;
  return (
    <>
      <h3>{words.earlier}</h3>
      <ul className={styles.refusals}>
        {refusals.map(({ id, at, userName, ground, explanation }) => (
          <li key={id}>
            {formatDate(dayOfInstant(at, zone))} · {userName}: {words.refusalGrounds[ground]}. {explanation}
          </li>
        ))}
      </ul>
    </>
  );
}
