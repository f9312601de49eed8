import { Button } from '@mantine/core';
import { type Agreement, rhythmUnits, whenKinds } from '#domain/casus/agreement';
import { client, partyRoleLabels } from '#domain/casus/party';
import { topicLabels } from '#domain/overname/afsprakenformulier-labels';
import { texts } from '../../../app/texts';
import { FieldGrid } from '../../../components/field-grid';
import { RecordChips, RecordSelect } from '../../../records/record-choice';
import { useBody } from '../../../records/record-context';
import { RecordCount, RecordDate } from '../../../records/record-parsed';
import { RecordArea, RecordLine } from '../../../records/record-text';
import styles from './form.module.css';

interface AgreementEditorProps {
  readonly agreement: Agreement;
  readonly number: number;
  readonly onRemove: () => void;
  /** Null for the first one. */
  readonly onUp: (() => void) | null;
}

/** One agreement: who does what, and when. */
export function AgreementEditor({ agreement, number, onRemove, onUp }: AgreementEditorProps) {
  const { agreements } = texts.casus;
  const at = `afsprakenformulier/agreements/${agreement.id}`;
  return (
    <fieldset className={styles.item}>
      <legend>{agreements.number(number, topicLabels[agreement.topic])}</legend>
      <div className={styles.whoWhat}>
        <RecordSelect
          path={`${at}/who`}
          label={agreements.who}
          empty={agreements.whoEmpty}
          options={useWho()}
        />
        <RecordArea path={`${at}/what`} label={agreements.what} />
      </div>
      <RecordChips
        path={`${at}/when/kind`}
        legend={agreements.when}
        options={whenKinds.map((value) => ({ value, label: agreements.kinds[value] }))}
      />
      <WhenFields at={`${at}/when`} kind={agreement.when.kind} />
      <div className={styles.itemActions}>
        {onUp && <Button onClick={onUp}>{agreements.up}</Button>}
        <Button onClick={onRemove}>{agreements.remove}</Button>
      </div>
    </fieldset>
  );
}

/** Who can be chosen: the cliënt and everyone among the betrokkenen, with their role where the name doesn't tell it. */
function useWho(): readonly { readonly value: string; readonly label: string }[] {
  const { betrokkenen } = useBody('casus');
  const parties = betrokkenen.parties.map((party) => {
    const role = partyRoleLabels[party.role];
    const name = party.name.trim() || party.organisation.trim();
    return { value: party.id, label: name === '' ? role : `${role}: ${name}` };
  });
  return [{ value: client, label: texts.casus.agreements.client }, ...parties];
}

function WhenFields({ at, kind }: { readonly at: string; readonly kind: Agreement['when']['kind'] }) {
  const { agreements } = texts.casus;
  const period = (
    <>
      <RecordDate path={`${at}/from`} label={agreements.from} />
      <RecordDate path={`${at}/until`} label={agreements.until} optional />
    </>
  );
  switch (kind) {
    case null:
      return null;
    case 'datum':
      return <RecordDate path={`${at}/date`} label={agreements.date} />;
    case 'periode':
      return <FieldGrid>{period}</FieldGrid>;
    case 'ritme':
      return (
        <FieldGrid>
          <RecordCount path={`${at}/every`} label={agreements.every} max={99} />
          <RecordSelect
            path={`${at}/unit`}
            label={agreements.unit}
            empty={agreements.unitEmpty}
            options={rhythmUnits.map((value) => ({ value, label: agreements.units[value] }))}
          />
          {period}
        </FieldGrid>
      );
    case 'anders':
      return <RecordLine path={`${at}/words`} label={agreements.when} description={agreements.words} />;
  }
}
