import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../app/commands';
import { texts } from '../../app/texts';
import { KeyHint } from '../../components/key-hint';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';

/** The way back to the overview of the casus, after a form that is one screen. */
export function BackToCasus() {
  const { id } = useCasusView();
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/casus/$id', params: { id } });
  useCommand('next', back);
  useCommand('previousStep', back);
  return (
    <div className={styles.actions}>
      <Button variant="filled" onClick={back}>
        {texts.fasen.back} <KeyHint command="next" />
      </Button>
    </div>
  );
}
