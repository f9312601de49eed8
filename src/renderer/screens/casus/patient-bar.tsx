import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { responsibleOn } from '#domain/casus/responsibility';
import { firstContactPoint } from '#domain/overname/phases';
import { lijstnaam } from '#domain/persoon/naam';
import { useToday } from '../../app/app-info';
import { ariaKeys } from '../../app/keymap';
import { texts } from '../../app/texts';
import { KeyHint } from '../../components/key-hint';
import { useBody } from '../../records/record-context';
import { PersonLine } from '../casussen/person-line';
import { useCasusView } from './casus-view';
import styles from './patient-bar.module.css';
import { responsibleWords } from './verantwoordelijk/responsible-words';

/**
 * Who this is, which traject, and two facts: whom the cliënt turns to first, and who is responsible for treatment.
 * On top of every screen of a casus, also on paper.
 */
export function PatientBar({ onCrisis }: { readonly onCrisis: () => void }) {
  const { id, persoon, kind } = useCasusView();
  const casus = useBody('casus');
  const today = useToday();
  const responsible = responsibleOn(casus, today);
  const { label, names } = texts.casus.contactPointNow;
  const { who, what } = responsibleWords(responsible);
  return (
    <div className={styles.bar}>
      <div className={styles.who}>
        <Link className={styles.name} to="/casus/$id" params={{ id }}>
          {lijstnaam(persoon) || texts.persoon.nameless}
        </Link>
        <div className={styles.soft}>
          <PersonLine geboortedatum={persoon.geboortedatum} hisNummer={persoon.hisNummer} />
        </div>
        <div className={styles.soft}>{texts.casussen.kinds[kind]}</div>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt className={styles.soft}>{label}</dt>
          <dd>{names[firstContactPoint(casus, today)]}</dd>
        </div>
        <div className={styles.responsible}>
          <dt className={styles.soft}>{texts.verantwoordelijkheid.treatment}</dt>
          <dd>
            <Link to="/casus/$id/verantwoordelijkheid" params={{ id }}>
              <strong>{who}</strong> {what}
            </Link>
          </dd>
        </div>
      </dl>
      <Button onClick={onCrisis} aria-keyshortcuts={ariaKeys('crisis')}>
        {texts.casus.crisis} <KeyHint command="crisis" />
      </Button>
    </div>
  );
}
