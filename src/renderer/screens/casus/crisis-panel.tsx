import { Modal } from '@mantine/core';
import { formatWhen, formatWho } from '#domain/casus/agreement';
import { partyName } from '#domain/casus/party';
import { texts } from '../../app/texts';
import { useBody } from '../../records/record-context';
import styles from './casus.module.css';
import { usePraktijk } from './check/use-praktijk';
import { CrisisPlans } from './plannen/crisis-plans';

/** One key away, everywhere in a casus: what was agreed for acute situations, and whom to call. */
export function CrisisPanel({ onClose }: { readonly onClose: () => void }) {
  const { betrokkenen, afsprakenformulier } = useBody('casus');
  const { crisisPanel } = texts.casus;
  const text = afsprakenformulier.terugval.acuut.trim();
  const agreements = afsprakenformulier.agreements.filter(({ topic }) => topic === 'acuut');
  const urgent = betrokkenen.parties.filter(
    (party) => party.urgent.trim() !== '' || party.role === 'ggz-behandelaar',
  );
  const practice = usePraktijk()?.praktijkgegevens;
  const numbers = practice && [
    [crisisPanel.spoedlijn, practice.spoedlijn],
    [practice.huisartsenpostNaam.trim() || crisisPanel.post, practice.huisartsenpostTelefoon],
    [practice.crisisdienstNaam.trim() || crisisPanel.service, practice.crisisdienstTelefoon],
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={crisisPanel.title}
      size="lg"
      closeButtonProps={{ 'aria-label': crisisPanel.close }}
    >
      <h3>{crisisPanel.agreements}</h3>
      {text === '' && agreements.length === 0 && <p className={styles.soft}>{crisisPanel.none}</p>}
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
      <h3>{crisisPanel.numbers}</h3>
      <dl className={styles.facts}>
        {urgent.map((party) => (
          <Fact
            key={party.id}
            name={partyName(party)}
            value={[party.phone, party.urgent].filter(Boolean).join(' · ')}
          />
        ))}
        {numbers?.map(([name = '', value = '']) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <p className={styles.soft}>{crisisPanel.suicide}</p>
      <CrisisPlans />
    </Modal>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="tabular">{value === '' ? texts.casus.crisisPanel.unknown : value}</dd>
    </div>
  );
}
