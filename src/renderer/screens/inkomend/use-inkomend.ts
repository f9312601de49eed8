import { useState } from 'react';
import { errorText } from '#contract/error-texts';
import type { InkomendNote } from '#domain/inkomend/inkomend';
import { useToday } from '../../app/app-info';
import { ask } from '../../app/client';
import { newId } from '../../app/ids';
import { showFailure, showNotice } from '../../app/notices';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';

/** A note in which nothing was filled in yet; received today. */
export function useEmptyNote(): InkomendNote {
  const today = useToday();
  return {
    kind: 'telefoontje',
    receivedOn: today,
    fromWhom: '',
    about: '',
    note: '',
    casusId: null,
    assignedTo: null,
    state: 'nieuw',
  };
}

/** Who can act on something: the users who work with dossiers. */
export function useColleagues(): readonly { readonly value: string; readonly label: string }[] {
  const users = useCall('users.list', {});
  if (users.status !== 'ready') return [];
  return users.value.users
    .filter(({ roles, blocked }) => !blocked && roles.some((role) => role !== 'beheerder'))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** One opening of a list or an item is one visit in the journal. */
export function useVisit(): string {
  const [visit] = useState(newId);
  return visit;
}

type Part = Partial<InkomendNote>;

/** Changes something that came in at once, and offers the way back; tells whether it was changed. */
export async function changeInkomend(
  id: string,
  expected: Part,
  change: Part,
  said: string,
): Promise<boolean> {
  const answer = await ask('inkomend.change', { id, expected, change });
  if (!answer.ok) {
    showFailure(errorText(answer.code));
    return false;
  }
  const { before } = answer.value;
  const back = Object.fromEntries(
    Object.keys(change).map((name) => [name, before[name as keyof InkomendNote]]),
  );
  showNotice(said, async () => {
    const undone = await ask('inkomend.change', { id, expected: change, change: back });
    if (undone.ok) showNotice(texts.inkomend.undone);
    else showFailure(errorText(undone.code));
  });
  return true;
}
