import type { SignInUser } from '#contract/vault-calls';
import { texts } from '../../app/texts';
import { ChoiceChips } from '../../components/choice-chips';

interface ChooseUserProps {
  readonly legend?: string;
  readonly users: readonly SignInUser[];
  readonly value: string | null;
  readonly onChoose: (id: string) => void;
}

/** Whose password comes next; with one user there is nothing to choose. */
export function ChooseUser({ legend = texts.kluis.unlock.who, users, value, onChoose }: ChooseUserProps) {
  if (users.length < 2) return null;
  return (
    <ChoiceChips
      legend={legend}
      options={users.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChoose={onChoose}
    />
  );
}

/** Who stands ready: the last one; after a switch between two, the other. */
export function firstChoice(
  users: readonly SignInUser[],
  { lastUserId, switching }: { readonly lastUserId: string | null; readonly switching: boolean },
): string | null {
  if (!switching) return lastUserId ?? users[0]?.id ?? null;
  const others = users.filter(({ id }) => id !== lastUserId);
  return others[0]?.id ?? lastUserId;
}
