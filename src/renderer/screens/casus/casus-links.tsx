import { Link } from '@tanstack/react-router';
import { texts } from '../../app/texts';
import { Card } from '../../components/card';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';

/** What there is of a casus besides the work of its phase. */
export function CasusLinks() {
  const { id, personId } = useCasusView();
  const { overviewScreen } = texts.casus;
  const links = [
    <Link key="persoon" className={styles.task} to="/persoon/$id" params={{ id: personId }}>
      {overviewScreen.persoon}
    </Link>,
    <Link
      key="betrokkenen"
      className={styles.task}
      to="/casus/$id/afsprakenformulier/$stap"
      params={{ id, stap: 'bereikbaarheid' }}
    >
      {overviewScreen.parties}
    </Link>,
    <Link key="tijdlijn" className={styles.task} to="/casus/$id/tijdlijn" params={{ id }}>
      {texts.tijdlijn.title}
    </Link>,
    <Link key="geschiedenis" className={styles.task} to="/casus/$id/geschiedenis" params={{ id }}>
      {overviewScreen.history}
    </Link>,
  ];
  return (
    <Card title={overviewScreen.more}>
      <ul className={styles.tasks}>
        {links.map((link) => (
          <li key={link.key}>{link}</li>
        ))}
      </ul>
    </Card>
  );
}
