import { useState } from 'react';
import { eventLabels, type RecordableEvent } from '#domain/regio/casus-events';
import { eventsIn } from '#domain/regio/events-in-packs';
import { mayAskTerugkeer } from '#domain/terugkeer/refuse-terugkeer';
import { formatShortDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { ChoiceChips } from '../../../components/choice-chips';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { usePacks } from '../use-packs';
import { ActDate, ActForm, type ActFormProps, useTypedDate } from './act-form';

const ids = { event: 'gebeurtenis-wat', date: 'gebeurtenis-datum' } as const;

/** Asks what happened and when; offers only what the packs of this casus count from or to. */
export function EventForm(props: ActFormProps) {
  const words = texts.acts.event;
  const packs = usePacks();
  const casus = useBody('casus');
  const isHuisarts = useSession().user.roles.includes('huisarts');
  const offered = eventsIn(packs ?? []).filter(
    (known) => known !== 'terugkeerAangevraagd' || mayAskTerugkeer(casus, isHuisarts),
  );
  const date = useTypedDate(formatShortDate(useToday()));
  const [event, setEvent] = useState<RecordableEvent | null>(null);
  const errors = {
    [ids.event]: event === null ? words.eventMissing : null,
    [ids.date]: date.date === null ? words.dateMissing : null,
  };
  const act =
    event !== null && date.date !== null ? ({ kind: 'gebeurtenis', event, date: date.date } as const) : null;
  return (
    <ActForm {...props} errors={errors} act={act}>
      {(shown) => (
        <>
          <p className={styles.soft}>{packs && offered.length === 0 ? words.none : words.hint}</p>
          <div id={ids.event} tabIndex={-1}>
            <ChoiceChips
              legend={words.event}
              value={event}
              onChoose={setEvent}
              options={offered.map((value) => ({ value, label: eventLabels[value] }))}
              {...(shown(ids.event) === null
                ? {}
                : { description: <span className={styles.error}>{shown(ids.event)}</span> })}
            />
          </div>
          <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
        </>
      )}
    </ActForm>
  );
}
