import { Button } from '@mantine/core';
import {
  behandelaarKindLabels,
  behandelaarKinds,
  legalStatuses,
  legalStatusLabels,
  type Party,
  partyName,
  partyRoleLabels,
  partyRoles,
} from '#domain/casus/party';
import { isEmail } from '#domain/persoon/email';
import { texts } from '../../../app/texts';
import { FieldGrid } from '../../../components/field-grid';
import { RecordSelect } from '../../../records/record-choice';
import { RecordLine } from '../../../records/record-text';
import styles from './form.module.css';
import { WindowList } from './window-list';

interface PartyEditorProps {
  readonly party: Party;
  readonly onRemove: () => void;
  /** Null for the first one. */
  readonly onUp: (() => void) | null;
}

const roleOptions = partyRoles.map((value) => ({ value, label: partyRoleLabels[value] }));
const behandelaarOptions = behandelaarKinds.map((value) => ({ value, label: behandelaarKindLabels[value] }));
const legalOptions = legalStatuses.map((value) => ({ value, label: legalStatusLabels[value] }));

/** One betrokkene: in what role, how to reach them, and what in case of a crisis. */
export function PartyEditor({ party, onRemove, onUp }: PartyEditorProps) {
  const { parties } = texts.casus;
  const at = `betrokkenen/parties/${party.id}`;
  return (
    <fieldset className={styles.item}>
      <legend>{partyName(party)}</legend>
      <FieldGrid>
        <RecordSelect path={`${at}/role`} label={parties.role} options={roleOptions} />
        {party.role === 'ggz-behandelaar' && (
          <RecordSelect
            path={`${at}/behandelaarKind`}
            label={parties.behandelaarKind}
            empty={parties.notKnown}
            options={behandelaarOptions}
          />
        )}
        {party.role === 'naaste' && (
          <RecordSelect
            path={`${at}/legalStatus`}
            label={parties.legalStatus}
            empty={parties.notKnown}
            options={legalOptions}
          />
        )}
        <RecordLine path={`${at}/name`} label={parties.name} />
        <RecordLine path={`${at}/organisation`} label={parties.organisation} optional />
        <RecordLine path={`${at}/phone`} label={parties.phone} inputMode="tel" />
        <RecordLine
          path={`${at}/email`}
          label={parties.email}
          optional
          inputMode="email"
          check={(text) => (text.trim() === '' || isEmail(text) ? null : texts.persoon.emailInvalid)}
        />
        <RecordLine path={`${at}/callTo`} label={parties.callTo} optional />
      </FieldGrid>
      <WindowList path={`betrokkenen/parties/${party.id}/availability`} windows={party.availability} />
      <RecordLine path={`${at}/urgent`} label={parties.urgent} optional />
      <div className={styles.itemActions}>
        {onUp && <Button onClick={onUp}>{parties.up}</Button>}
        <Button onClick={onRemove}>{parties.remove}</Button>
      </div>
    </fieldset>
  );
}
