import { Link } from '@tanstack/react-router';
import { formatWhen, formatWho } from '#domain/casus/agreement';
import { formatWindow } from '#domain/casus/availability';
import { partyName } from '#domain/casus/party';
import { topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';

const parts = ['opschaling', 'overlegConsultatie'] as const;

/** What the Afsprakenformulier says of going back to the ggz, and how the ggz can be reached (000:294–300, 398). */
export function AgreedOpschaling() {
  const { id } = useCasusView();
  const { afsprakenformulier, betrokkenen } = useBody('casus');
  const words = texts.terugkeer.agreed;
  const said = parts.map((part) => ({
    part,
    text: afsprakenformulier[part].nvt ? '' : afsprakenformulier[part].tekst.trim(),
    agreements: afsprakenformulier.agreements.filter(({ topic }) => topic === part),
  }));
  const ggz = betrokkenen.parties.filter(
    ({ role, name, organisation }) =>
      (role === 'contactpersoon-sggz' && `${name}${organisation}`.trim() !== '') ||
      role === 'ggz-behandelaar',
  );
  const nothing = said.every(({ text, agreements }) => text === '' && agreements.length === 0);
  return (
    <Card title={words.title}>
      {nothing && <p>{words.none}</p>}
      {said.map(({ part, text, agreements }) =>
        text === '' && agreements.length === 0 ? null : (
          <section key={part} aria-label={topicLabels[part]}>
            <h3>{topicLabels[part]}</h3>
            {text !== '' && <p className={styles.asTyped}>{text}</p>}
            <ul>
              {agreements.map((agreement) => (
                <li key={agreement.id}>
                  {[formatWho(agreement, betrokkenen.parties), agreement.what, formatWhen(agreement.when)]
                    .filter(Boolean)
                    .join(' · ')}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <h3>{words.reach}</h3>
      <ul className={styles.plainList}>
        {ggz.map((party) => (
          <li key={party.id}>
            <strong>{partyName(party)}</strong>{' '}
            <span className="tabular">{party.phone.trim() || words.noNumber}</span>
            <div className={styles.soft}>
              {[...party.availability.map(formatWindow), party.callTo.trim(), party.urgent.trim()]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/casus/$id/afsprakenformulier/$stap" params={{ id, stap: 'samenwerking' }}>
          {words.toForm}
        </Link>
      </p>
    </Card>
  );
}
