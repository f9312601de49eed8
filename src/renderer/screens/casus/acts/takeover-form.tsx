import { useState } from 'react';
import { clientAnswerLabels, clientAnswers } from '#domain/casus/takeover';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { CheckField } from '../../../components/check-field';
import { ChoiceChips } from '../../../components/choice-chips';
import { TextArea, TextField } from '../../../components/text-field';
import styles from '../casus.module.css';
import { ActDate, ActForm, type ActFormProps } from './act-form';
import { ConditionsField } from './conditions-field';
import { PartsField } from './parts-field';
import { takeoverIds as ids, useTakeover } from './use-takeover';

/**
 * Asks on which day and by whom which care was taken over, under which conditions, and about the call that goes with
 * vervolgbeleid. What a POH-ggz fills in for a huisarts goes to that huisarts first.
 */
export function TakeoverForm(props: ActFormProps) {
  const words = texts.acts.takeover;
  const { user, responsible: under } = useSession();
  const today = useToday();
  const { date, called, details, change, offered, errors, takeover, proposes } = useTakeover();
  const [note, setNote] = useState('');
  const act =
    takeover && proposes
      ? ({ kind: 'voorstel', date: today, what: { kind: 'overname', takeover }, note: note.trim() } as const)
      : takeover;
  const setBy = (by: typeof details.by) =>
    change({ by, name: by === 'huisarts' && !isHuisarts ? (under?.name ?? '') : user.name });
  const isHuisarts = user.roles.includes('huisarts');
  return (
    <ActForm {...props} errors={errors} act={act} {...(proposes ? { submitText: words.propose } : {})}>
      {(shown) => (
        <>
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
          <ChoiceChips
            legend={words.by}
            value={details.by}
            onChoose={setBy}
            {...(proposes ? { description: words.forHuisarts } : {})}
            options={(['huisarts', 'poh-ggz'] as const).map((value) => ({
              value,
              label: words.byOptions[value],
            }))}
          />
          <TextField
            id={ids.name}
            label={words.name}
            value={details.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
            error={shown(ids.name)}
          />
          {details.by === 'poh-ggz' && (
            <TextField
              id={ids.responsible}
              label={words.responsible}
              value={details.responsibleHuisarts}
              onChange={(event) => change({ responsibleHuisarts: event.currentTarget.value })}
              error={shown(ids.responsible)}
            />
          )}
          <PartsField
            id={ids.parts}
            legend={words.parts}
            hint={words.partsHint}
            offered={offered}
            value={details.parts}
            onChange={(parts) => change({ parts: [...parts] })}
            error={shown(ids.parts)}
          />
          <CheckField
            label={words.vervolgbeleid}
            description={words.vervolgbeleidHint}
            checked={details.vervolgbeleid}
            onChange={(vervolgbeleid) => change({ vervolgbeleid })}
          />
          {details.vervolgbeleid && (
            <>
              <ActDate id={ids.calledOn} label={words.calledOn} date={called} error={shown(ids.calledOn)} />
              <TextField
                label={words.calledWith}
                optional
                value={details.calledWith}
                onChange={(event) => change({ calledWith: event.currentTarget.value })}
              />
            </>
          )}
          <ConditionsField value={details.conditions} onChange={(conditions) => change({ conditions })} />
          <ChoiceChips
            legend={words.client}
            value={details.client}
            onChoose={(client) => change({ client })}
            options={clientAnswers.map((value) => ({ value, label: clientAnswerLabels[value] }))}
          />
          {proposes && (
            <TextArea
              label={words.proposeNote}
              optional
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          )}
          <p className={styles.soft}>{words.afterwards}</p>
        </>
      )}
    </ActForm>
  );
}
