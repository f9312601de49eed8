import { useState } from 'react';
import { client, type Party, partyRoleLabels } from '#domain/casus/party';
import { presentIds } from '#domain/gesprek/discussed';
import { texts } from '../../../app/texts';
import { CheckList } from '../../../components/check-list';
import { RowButton } from '../../../components/row-button';
import { useBody, useRecord } from '../../../records/record-context';
import { useCasusView } from '../casus-view';
import styles from './gesprek.module.css';

/** Who is at the gesprek: first those who were to come, then whoever is ticked. */
export function Participants() {
  const [open, setOpen] = useState(false);
  const { session } = useRecord('casus');
  const casus = useBody('casus');
  const { roepnaam } = useCasusView().persoon;
  const words = texts.gesprek.participants;
  const present = presentIds(casus);
  const options = [
    { value: client, label: roepnaam.trim() || texts.gesprek.client },
    ...casus.betrokkenen.parties
      .filter(canCome)
      .map((party) => ({ value: party.id, label: nameAtTable(party) })),
  ];
  const names = options.filter(({ value }) => present.includes(value)).map(({ label }) => label);
  const toggle = (id: string) =>
    session.setField(
      'gesprek/present',
      options.map(({ value }) => value).filter((value) => present.includes(value) !== (value === id)),
    );
  return (
    <div className={styles.participants}>
      <p className={styles.present}>
        <span>{names.join(', ') || words.nobody}</span>
        <RowButton aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.done : words.change}
        </RowButton>
      </p>
      {open && (
        <CheckList
          legend={words.legend}
          fieldPath="gesprek/present"
          options={options}
          isChosen={(id) => present.includes(id)}
          onToggle={toggle}
        />
      )}
    </div>
  );
}

/** An aanmeldpunt is a telephone number, unless someone said that it comes. */
function canCome({ role, presence }: Party): boolean {
  return role !== 'aanmeldpunt' || presence !== null;
}

/** `dr. F. Fictief (ggz-behandelaar)`; a naaste by name alone, someone without a name by role. */
function nameAtTable({ name, role }: Party): string {
  const known = name.trim();
  const label = partyRoleLabels[role];
  if (known === '') return label;
  return role === 'naaste' || role === 'anders' || known.includes('(')
    ? known
    : `${known} (${label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())})`;
}
