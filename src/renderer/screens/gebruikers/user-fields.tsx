import { useState } from 'react';
import { roles as allRoles, type Role } from '#contract/roles';
import type { UserRow } from '#contract/user-calls';
import { texts } from '../../app/texts';
import { CheckList } from '../../components/check-list';
import type { FieldError } from '../../components/foutoverzicht';
import { SelectField, TextField } from '../../components/text-field';

export interface UserDraft {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly responsibleId: string | null;
}

const ids = { name: 'gebruiker-naam', roles: 'gebruiker-rollen', responsible: 'gebruiker-huisarts' } as const;

/** Name, roles and huisarts as they are filled in, and what is missing. */
export function useUserDraft(first: UserDraft) {
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<UserDraft>) => setDraft({ ...draft, ...part });
  return { draft, change, errors: draftErrors(draft) };
}

/** A huisarts answers for themselves; a beheerder alone does nothing in a dossier. */
function worksUnder(roles: readonly Role[]): boolean {
  return (
    !roles.includes('huisarts') && roles.some((role) => role === 'poh-ggz' || role === 'praktijkassistent')
  );
}

function draftErrors({ name, roles, responsibleId }: UserDraft): readonly FieldError[] {
  const words = texts.gebruikers;
  return [
    ...(name.trim() === '' ? [{ fieldId: ids.name, text: words.nameMissing }] : []),
    ...(roles.length === 0 ? [{ fieldId: ids.roles, text: words.rolesMissing }] : []),
    ...(worksUnder(roles) && responsibleId === null
      ? [{ fieldId: ids.responsible, text: words.responsibleMissing }]
      : []),
  ];
}

interface UserFieldsProps {
  readonly draft: UserDraft;
  readonly onChange: (part: Partial<UserDraft>) => void;
  readonly users: readonly UserRow[];
  /** Whose fields these are, if they are there already: nobody works under themselves. */
  readonly self: string | null;
  /** What is wrong, once it was tried. */
  readonly shown: readonly FieldError[];
}

export function UserFields({ draft, onChange, users, self, shown }: UserFieldsProps) {
  const words = texts.gebruikers;
  const errorAt = (id: string) => shown.find(({ fieldId }) => fieldId === id)?.text ?? null;
  const huisartsen = users.filter(({ id, roles }) => id !== self && roles.includes('huisarts'));
  const toggle = (role: Role) =>
    onChange({ roles: allRoles.filter((other) => draft.roles.includes(other) !== (other === role)) });
  return (
    <>
      <TextField
        id={ids.name}
        label={words.name}
        description={words.nameHint}
        maxLength={200}
        autoFocus
        value={draft.name}
        error={errorAt(ids.name)}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div id={ids.roles} tabIndex={-1}>
        <CheckList
          legend={errorAt(ids.roles) === null ? words.roles : `${words.roles}: ${errorAt(ids.roles)}`}
          options={allRoles.map((role) => ({ value: role, label: words.roleNames[role] }))}
          isChosen={(role) => draft.roles.some((chosen) => chosen === role)}
          onToggle={(value) => {
            const role = allRoles.find((known) => known === value);
            if (role) toggle(role);
          }}
        />
        <p>{words.rolesHint}</p>
      </div>
      {worksUnder(draft.roles) && (
        <SelectField
          id={ids.responsible}
          label={words.responsible}
          width="medium"
          error={errorAt(ids.responsible)}
          options={[
            { value: '', label: words.responsibleEmpty },
            ...huisartsen.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.responsibleId ?? ''}
          onChange={(event) => onChange({ responsibleId: event.currentTarget.value || null })}
        />
      )}
    </>
  );
}
