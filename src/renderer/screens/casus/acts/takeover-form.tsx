import { useState } from 'react';
import { partyName } from '#domain/casus/party';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { CheckField } from '../../../components/check-field';
import { ChoiceChips } from '../../../components/choice-chips';
import { TextField } from '../../../components/text-field';
import { useBody } from '../../../records/record-context';
import { ActDate, ActForm, type ActFormProps, useTypedDate } from './act-form';

const ids = {
  date: 'overname-datum',
  name: 'overname-naam',
  responsible: 'overname-huisarts',
  calledOn: 'overname-gebeld',
} as const;

/** Asks on which day and by whom the care was taken over, and about the call that goes with vervolgbeleid. */
export function TakeoverForm(props: ActFormProps) {
  const words = texts.acts.takeover;
  const { user, responsible: under } = useSession();
  const isHuisarts = user.roles.includes('huisarts');
  const { betrokkenen } = useBody('casus');
  const date = useTypedDate();
  const called = useTypedDate();
  const [by, setBy] = useState<'huisarts' | 'poh-ggz'>(isHuisarts ? 'huisarts' : 'poh-ggz');
  const [name, setName] = useState<string>(user.name);
  const huisarts = betrokkenen.parties.find(({ role }) => role === 'huisarts');
  const [responsible, setResponsible] = useState(under?.name ?? huisarts?.name.trim() ?? '');
  const [vervolgbeleid, setVervolgbeleid] = useState(false);
  const behandelaar = betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar');
  const [calledWith, setCalledWith] = useState(
    behandelaar && behandelaar.name.trim() !== '' ? partyName(behandelaar) : '',
  );
  const errors = {
    [ids.date]: date.date === null ? words.dateMissing : null,
    [ids.name]: name.trim() === '' ? words.nameMissing : null,
    [ids.responsible]: by === 'poh-ggz' && responsible.trim() === '' ? words.responsibleMissing : null,
    [ids.calledOn]: vervolgbeleid && called.date === null ? words.calledMissing : null,
  };
  const complete = Object.values(errors).every((error) => error === null);
  const act =
    date.date !== null && complete
      ? ({
          kind: 'overgenomen',
          date: date.date,
          by,
          name: name.trim(),
          responsibleHuisarts: by === 'poh-ggz' ? responsible.trim() : '',
          vervolgbeleid,
          calledOn: vervolgbeleid ? called.date : null,
          calledWith: vervolgbeleid ? calledWith.trim() : '',
        } as const)
      : null;
  return (
    <ActForm {...props} errors={errors} act={act}>
      {(shown) => (
        <>
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
          <ChoiceChips
            legend={words.by}
            value={by}
            onChoose={setBy}
            // A POH-ggz records what they take over themselves.
            options={(isHuisarts ? (['huisarts', 'poh-ggz'] as const) : (['poh-ggz'] as const)).map(
              (value) => ({
                value,
                label: words.byOptions[value],
              }),
            )}
          />
          <TextField
            id={ids.name}
            label={words.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={shown(ids.name)}
          />
          {by === 'poh-ggz' && (
            <TextField
              id={ids.responsible}
              label={words.responsible}
              value={responsible}
              onChange={(event) => setResponsible(event.currentTarget.value)}
              error={shown(ids.responsible)}
            />
          )}
          <CheckField
            label={words.vervolgbeleid}
            description={words.vervolgbeleidHint}
            checked={vervolgbeleid}
            onChange={setVervolgbeleid}
          />
          {vervolgbeleid && (
            <>
              <ActDate id={ids.calledOn} label={words.calledOn} date={called} error={shown(ids.calledOn)} />
              <TextField
                label={words.calledWith}
                optional
                value={calledWith}
                onChange={(event) => setCalledWith(event.currentTarget.value)}
              />
            </>
          )}
        </>
      )}
    </ActForm>
  );
}
