import { useEffect, useRef, useState } from 'react';
import { useToday } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { TextArea } from '../../../components/text-field';
import { ActForm, type ActFormProps } from '../acts/act-form';

const remarkId = 'voorstel-opmerking';

/** Asks a huisarts why something is given back or turned down. */
export function DecisionForm({
  voorstel,
  outcome,
  ...props
}: ActFormProps & { readonly voorstel: string; readonly outcome: 'teruggegeven' | 'afgewezen' }) {
  const words = texts.verantwoordelijkheid.voorstel;
  const today = useToday();
  const [remark, setRemark] = useState('');
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const missing = remark.trim() === '';
  return (
    <div ref={form}>
      <ActForm
        {...props}
        errors={{ [remarkId]: missing ? words.remarkMissing : null }}
        act={
          missing ? null : { kind: 'voorstelbesluit', date: today, voorstel, outcome, remark: remark.trim() }
        }
        submitText={outcome === 'teruggegeven' ? words.giveBack : words.reject}
      >
        {(shown) => (
          <TextArea
            id={remarkId}
            label={words.remark[outcome]}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
            error={shown(remarkId)}
          />
        )}
      </ActForm>
    </div>
  );
}
