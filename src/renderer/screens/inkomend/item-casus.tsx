import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { InkomendRow } from '#contract/inkomend-calls';
import { texts } from '../../app/texts';
import { useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import { type AboutWhom, CasusPicker } from './casus-picker';
import styles from './inkomend.module.css';
import { changeInkomend } from './use-inkomend';

/** To which casus it belongs; an afsluitbrief is checked there. */
export function ItemCasus({ row }: { readonly row: InkomendRow }) {
  const words = texts.inkomend.item;
  const clinician = useIsClinician();
  const navigate = useNavigate();
  const [value, setValue] = useState<AboutWhom>({ about: row.about, casusId: null });
  const link = (casusId: string | null) =>
    void changeInkomend(row.id, { casusId: row.casusId }, { casusId }, words.saved);

  if (row.casusId !== null) {
    const { casusId } = row;
    return (
      <Card title={words.casus}>
        <p>
          <Link to="/casus/$id" params={{ id: casusId }}>
            {row.naam || texts.persoon.nameless}
          </Link>
        </p>
        <div className={styles.actions}>
          {row.kind === 'afsluitbrief' && clinician && (
            <Button
              variant="filled"
              onClick={() => void navigate({ to: '/casus/$id/afsluitbrief', params: { id: casusId } })}
            >
              {words.toCheck}
            </Button>
          )}
          <Button onClick={() => link(null)}>{words.unlink}</Button>
        </div>
      </Card>
    );
  }
  return (
    <Card title={words.casus}>
      <p className={styles.soft}>{words.noCasus}</p>
      <CasusPicker
        label={words.link}
        value={value}
        onChange={(next) => {
          if (next.casusId === null) setValue(next);
          else link(next.casusId);
        }}
      />
      {clinician && (
        <p className={styles.soft}>
          <Link to="/nieuw">{words.newCasus}</Link>. {words.newCasusHint}
        </p>
      )}
    </Card>
  );
}
