import { Link } from '@tanstack/react-router';
import { journalReaders } from '#contract/roles';
import { texts } from '../../app/texts';
import { useHasRole, useIsClinician } from '../../app/vault-state';
import { Card } from '../../components/card';
import styles from './casus.module.css';
import { useCasusView } from './casus-view';

/** What a huisarts or POH-ggz fills in or looks back at. */
const clinical: ReadonlySet<string | null> = new Set([
  'besluit',
  'herstelplan',
  'formulier',
  'afsluitbrief',
  'gesprek',
  'medicatie',
  'plannen',
  'verbinding',
  'terugkeer',
  'geschiedenis',
]);

/** Everything of a casus, whatever its phase. */
export function CasusLinks() {
  const { id, personId } = useCasusView();
  const { overviewScreen } = texts.casus;
  const clinician = useIsClinician();
  const mayReadJournal = useHasRole(journalReaders);
  const links = [
    <Link key="besluit" className={styles.task} to="/casus/$id/besluit" params={{ id }}>
      {texts.fasen.besluit.title}
    </Link>,
    <Link key="voorbereiding" className={styles.task} to="/casus/$id/voorbereiding" params={{ id }}>
      {texts.fasen.voorbereiding.title}
    </Link>,
    <Link key="herstelplan" className={styles.task} to="/casus/$id/herstelplan" params={{ id }}>
      {texts.fasen.herstelplan.title}
    </Link>,
    <Link key="gesprek" className={styles.task} to="/casus/$id/gesprek" params={{ id }}>
      {texts.gesprek.title}
    </Link>,
    <Link
      key="formulier"
      className={styles.task}
      to="/casus/$id/afsprakenformulier/$stap"
      params={{ id, stap: 'doelen' }}
    >
      {texts.casus.form.title}
    </Link>,
    <Link key="afsluitbrief" className={styles.task} to="/casus/$id/afsluitbrief" params={{ id }}>
      {texts.afsluitbrief.title}
    </Link>,
    <Link key="medicatie" className={styles.task} to="/casus/$id/medicatie" params={{ id }}>
      {texts.medicatie.title}
    </Link>,
    <Link key="toestemmingen" className={styles.task} to="/casus/$id/toestemmingen" params={{ id }}>
      {texts.toestemmingen.title}
    </Link>,
    <Link key="plannen" className={styles.task} to="/casus/$id/plannen" params={{ id }}>
      {texts.plannen.title}
    </Link>,
    <Link key="verbinding" className={styles.task} to="/casus/$id/sociaal-domein" params={{ id }}>
      {texts.verbinding.title}
    </Link>,
    <Link key="terugkeer" className={styles.task} to="/casus/$id/terugkeer" params={{ id }}>
      {texts.terugkeer.title}
    </Link>,
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
    <Link key="documenten" className={styles.task} to="/casus/$id/documenten" params={{ id }}>
      {texts.documenten.title}
    </Link>,
    <Link key="verantwoordelijk" className={styles.task} to="/casus/$id/verantwoordelijkheid" params={{ id }}>
      {texts.verantwoordelijkheid.title}
    </Link>,
    <Link key="tijdlijn" className={styles.task} to="/casus/$id/tijdlijn" params={{ id }}>
      {texts.tijdlijn.title}
    </Link>,
    ...(mayReadJournal
      ? [
          <Link key="journaal" className={styles.task} to="/journaal" search={{ casus: id }}>
            {texts.journaal.title}
          </Link>,
        ]
      : []),
    <Link key="geschiedenis" className={styles.task} to="/casus/$id/geschiedenis" params={{ id }}>
      {overviewScreen.history}
    </Link>,
  ];
  return (
    <Card title={overviewScreen.more}>
      <ul className={styles.tasks}>
        {links
          .filter(({ key }) => clinician || !clinical.has(key))
          .map((link) => (
            <li key={link.key}>{link}</li>
          ))}
      </ul>
    </Card>
  );
}
