import { useState } from 'react';
import type { Audience } from '#domain/document/document-model';
import { formatShortDate } from '#domain/tijd/plain-date';
import {
  type ConsentPurpose,
  consentGivers,
  consentPurposes,
  consentStances,
  consentWays,
  purposeRecipients,
} from '#domain/toestemming/consent';
import {
  giverLabels,
  purposeLabels,
  recipientLabels,
  stanceLabels,
  wayLabels,
} from '#domain/toestemming/consent-labels';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { ChoiceChips } from '../../../components/choice-chips';
import { FieldGrid } from '../../../components/field-grid';
import { SelectField, TextField } from '../../../components/text-field';
import { useFirstField } from '../../../components/use-first-field';
import { ActDate, ActForm, type ActFormProps, useTypedDate } from '../acts/act-form';
import styles from '../casus.module.css';

const ids = { stance: 'toestemming-stand', name: 'toestemming-naam', date: 'toestemming-datum' } as const;

/** What the form is about when a document asks for it. */
export interface AskedConsent {
  readonly purpose: ConsentPurpose;
  readonly recipient: Audience;
}

/** Asks who agreed to what, for whom, when and how; or refused, or took it back. */
export function ConsentForm({ asked, ...props }: ActFormProps & { readonly asked?: AskedConsent }) {
  const words = texts.toestemmingen.form;
  const content = useFirstField();
  const date = useTypedDate(formatShortDate(useToday()));
  const [purpose, setPurpose] = useState<ConsentPurpose>(asked?.purpose ?? 'sociaalDomein');
  const recipients = purposeRecipients[purpose];
  const [chosen, setRecipient] = useState<Audience | null>(asked?.recipient ?? null);
  const recipient = recipients.find((known) => known === chosen) ?? recipients[0];
  const [recipientName, setRecipientName] = useState('');
  const [stance, setStance] = useState<(typeof consentStances)[number] | null>(null);
  const [giver, setGiver] = useState<(typeof consentGivers)[number]>('client');
  const [giverName, setGiverName] = useState('');
  const [how, setHow] = useState<(typeof consentWays)[number]>('mondeling');
  const represented = giver === 'vertegenwoordiger';
  const errors = {
    [ids.stance]: stance === null ? words.stanceMissing : null,
    [ids.name]: represented && giverName.trim() === '' ? words.giverNameMissing : null,
    [ids.date]: date.date === null ? words.dateMissing : null,
  };
  const complete = Object.values(errors).every((error) => error === null);
  const act =
    complete && stance !== null && date.date !== null
      ? ({
          kind: 'toestemming',
          date: date.date,
          purpose,
          recipient,
          recipientName: recipientName.trim(),
          stance,
          giver,
          giverName: represented ? giverName.trim() : '',
          how,
        } as const)
      : null;
  return (
    <ActForm {...props} errors={errors} act={act}>
      {(shown) => (
        <div ref={content} className={styles.stack}>
          {asked === undefined && (
            <SelectField
              label={words.purpose}
              value={purpose}
              options={consentPurposes.map((value) => ({ value, label: purposeLabels[value] }))}
              onChange={(event) =>
                setPurpose(consentPurposes.find((known) => known === event.currentTarget.value) ?? purpose)
              }
            />
          )}
          {asked === undefined && (
            <ChoiceChips
              legend={words.recipient}
              value={recipient}
              onChoose={setRecipient}
              options={recipients.map((value) => ({ value, label: recipientLabels[value] }))}
            />
          )}
          <div id={ids.stance} tabIndex={-1}>
            <ChoiceChips
              legend={words.stance}
              value={stance}
              onChoose={setStance}
              options={consentStances.map((value) => ({ value, label: stanceLabels[value] }))}
              {...(shown(ids.stance) === null
                ? {}
                : { description: <span className={styles.error}>{shown(ids.stance)}</span> })}
            />
          </div>
          <ChoiceChips
            legend={words.giver}
            value={giver}
            onChoose={setGiver}
            options={consentGivers.map((value) => ({ value, label: giverLabels[value] }))}
          />
          {represented && (
            <TextField
              id={ids.name}
              label={words.giverName}
              value={giverName}
              onChange={(event) => setGiverName(event.currentTarget.value)}
              error={shown(ids.name)}
            />
          )}
          <FieldGrid pairs>
            <ActDate id={ids.date} label={words.date} date={date} error={shown(ids.date)} />
            <TextField
              label={words.recipientName}
              description={words.recipientHint}
              optional
              value={recipientName}
              onChange={(event) => setRecipientName(event.currentTarget.value)}
            />
          </FieldGrid>
          <ChoiceChips
            legend={words.how}
            value={how}
            onChoose={setHow}
            options={consentWays.map((value) => ({ value, label: wayLabels[value] }))}
          />
        </div>
      )}
    </ActForm>
  );
}
