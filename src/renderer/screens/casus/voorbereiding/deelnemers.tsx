import { Link } from '@tanstack/react-router';
import {
  type Party,
  partyName,
  partyRoleLabels,
  presenceLabels,
  presences,
  roleInText,
} from '#domain/casus/party';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { RecordChips } from '../../../records/record-choice';
import { useBody } from '../../../records/record-context';
import { RecordLine } from '../../../records/record-text';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';

/** Who is at the gesprek, for all of it or a part, and who invites them. */
export function Deelnemers() {
  const { id } = useCasusView();
  const { betrokkenen } = useBody('casus');
  const words = texts.fasen.voorbereiding;
  return (
    <Card title={words.deelnemers}>
      <div className={styles.stack}>
        {betrokkenen.parties.map((party) => (
          <Deelnemer key={party.id} party={party} />
        ))}
        <p>
          <Link to="/casus/$id/afsprakenformulier/$stap" params={{ id, stap: 'bereikbaarheid' }}>
            {words.toParties}
          </Link>
        </p>
      </div>
    </Card>
  );
}

function Deelnemer({ party }: { readonly party: Party }) {
  const words = texts.fasen.voorbereiding;
  const at = `betrokkenen/parties/${party.id}`;
  const name = partyName(party);
  const role = partyRoleLabels[party.role];
  return (
    <div className={styles.deelnemer}>
      <RecordChips
        path={`${at}/presence`}
        legend={name === role ? role : `${name} (${roleInText(party.role)})`}
        options={presences.map((value) => ({ value, label: presenceLabels[value] }))}
      />
      {(party.presence === 'heel' || party.presence === 'deel') && (
        <RecordLine path={`${at}/invitedBy`} label={words.invitedBy} optional />
      )}
    </div>
  );
}
