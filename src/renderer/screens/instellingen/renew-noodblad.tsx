import { Button } from '@mantine/core';
import { useState } from 'react';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import { RenewNoodbladForm } from '../kluis/renew-noodblad-form';
import styles from './instellingen.module.css';

/** A new recovery key, for when the Noodblad is lost or was seen. */
export function RenewNoodblad() {
  const [open, setOpen] = useState(false);
  const words = texts.instellingen;
  const close = () => setOpen(false);
  return (
    <Card title={words.noodblad}>
      <p className={styles.text}>{words.noodbladText}</p>
      {open ? (
        <RenewNoodbladForm>
          <Button onClick={close}>{words.cancel}</Button>
        </RenewNoodbladForm>
      ) : (
        <Button className={styles.first} onClick={() => setOpen(true)}>
          {words.noodbladRenew}
        </Button>
      )}
    </Card>
  );
}
