import { useState } from 'react';
import { partyName } from '#domain/casus/party';
import { partsWithGgz } from '#domain/casus/responsibility';
import { conditionsNotDiscussed, type NewTakeover } from '#domain/casus/takeover';
import { latestVoorstel } from '#domain/casus/voorstel';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { useBody } from '../../../records/record-context';
import { useTypedDate } from './act-form';

export const takeoverIds = {
  date: 'overname-datum',
  name: 'overname-naam',
  responsible: 'overname-huisarts',
  parts: 'overname-delen',
  calledOn: 'overname-gebeld',
} as const;

type Details = Omit<NewTakeover, 'kind' | 'date' | 'calledOn' | 'voorstel' | 'preparedBy'>;

/** A takeover as it is being filled in; begins with what a huisarts gave back, else with what the casus says. */
export function useTakeover() {
  const words = texts.acts.takeover;
  const casus = useBody('casus');
  const offered = partsWithGgz(casus, useToday());
  const first = useFirst(casus, offered);
  const { user } = useSession();
  const date = useTypedDate(first.date);
  const called = useTypedDate(first.called);
  const [details, setDetails] = useState<Details>(first.details);
  const { by, name, responsibleHuisarts, parts, vervolgbeleid, calledWith } = details;
  const byPoh = by === 'poh-ggz';
  const errors = {
    [takeoverIds.date]: date.date === null ? words.dateMissing : null,
    [takeoverIds.name]: name.trim() === '' ? words.nameMissing : null,
    [takeoverIds.responsible]: byPoh && responsibleHuisarts.trim() === '' ? words.responsibleMissing : null,
    [takeoverIds.parts]: parts.length === 0 ? words.partsMissing : null,
    [takeoverIds.calledOn]: vervolgbeleid && called.date === null ? words.calledMissing : null,
  };
  const complete = Object.values(errors).every((error) => error === null);
  /** A POH-ggz doesn't record what a huisarts takes over, but puts it forward. */
  const proposes = by === 'huisarts' && !user.roles.includes('huisarts');
  const takeover: NewTakeover | null =
    date.date !== null && complete
      ? {
          ...details,
          kind: 'overgenomen',
          date: date.date,
          name: name.trim(),
          responsibleHuisarts: byPoh ? responsibleHuisarts.trim() : '',
          calledOn: vervolgbeleid ? called.date : null,
          calledWith: vervolgbeleid ? calledWith.trim() : '',
          voorstel: null,
          preparedBy: proposes ? user.name : '',
        }
      : null;
  const change = (changed: Partial<Details>) => setDetails({ ...details, ...changed });
  return { date, called, details, change, offered, errors, takeover, proposes };
}

function useFirst(
  { acts, betrokkenen }: ReturnType<typeof useBody<'casus'>>,
  offered: Details['parts'] | readonly Details['parts'][number][],
): { readonly date: string; readonly called: string; readonly details: Details } {
  const { user, responsible: under } = useSession();
  const back = latestVoorstel(acts, 'overname');
  if (back?.state === 'teruggegeven' && back.act.what.kind === 'overname') {
    const {
      date,
      calledOn,
      kind: _kind,
      voorstel: _voorstel,
      preparedBy: _by,
      ...details
    } = back.act.what.takeover;
    return {
      date: formatShortDate(date),
      called: calledOn ? formatShortDate(calledOn) : '',
      details: { ...details, parts: details.parts.filter((part) => offered.includes(part)) },
    };
  }
  const isHuisarts = user.roles.includes('huisarts');
  const huisarts = betrokkenen.parties.find(({ role }) => role === 'huisarts');
  const behandelaar = betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar');
  return {
    date: '',
    called: '',
    details: {
      by: isHuisarts ? 'huisarts' : 'poh-ggz',
      name: user.name,
      responsibleHuisarts: under?.name ?? huisarts?.name.trim() ?? '',
      parts: [...offered],
      conditions: conditionsNotDiscussed(),
      client: 'nietBesproken',
      vervolgbeleid: false,
      calledWith: behandelaar && behandelaar.name.trim() !== '' ? partyName(behandelaar) : '',
    },
  };
}
