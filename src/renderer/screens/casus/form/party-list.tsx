import { Button } from '@mantine/core';
import { emptyParty } from '#domain/casus/party';
import { newId } from '../../../app/ids';
import { showFailure, showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { focusWhenThere } from '../../../records/focus-when-there';
import { useBody, useRecord } from '../../../records/record-context';
import styles from './form.module.css';
import { PartyEditor } from './party-editor';

const path = 'betrokkenen/parties';

/** Everyone with a part in the casus, and how to reach them. */
export function PartyList() {
  const { session } = useRecord('casus');
  const { betrokkenen } = useBody('casus');
  const { parties } = betrokkenen;

  function add(): void {
    const id = newId();
    session.addItem(path, emptyParty(id, 'naaste'));
    focusWhenThere(`${path}/${id}/role`);
  }

  function remove(id: string): void {
    if (session.removeItem(path, id)) showNotice(texts.casus.parties.removed, () => void session.undo());
    else showFailure(texts.casus.parties.inUse);
  }

  return (
    <div className={styles.stack}>
      {parties.map((party, index) => {
        const above = parties[index - 1];
        return (
          <PartyEditor
            key={party.id}
            party={party}
            onRemove={() => remove(party.id)}
            onUp={above ? () => session.moveItem(path, party.id, above.id) : null}
          />
        );
      })}
      <div>
        <Button onClick={add}>{texts.casus.parties.add}</Button>
      </div>
    </div>
  );
}
