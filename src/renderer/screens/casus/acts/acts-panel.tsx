import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { mayRecordAct } from '#contract/role-rights';
import { type Act, casusEnd, type NewAct, validActs } from '#domain/casus/act';
import { partsWithGgz } from '#domain/casus/responsibility';
import { isWhole, partsInWords } from '#domain/casus/takeover';
import { dayOfInstant, formatShortDate } from '#domain/tijd/plain-date';
import { useToday, useZone } from '../../../app/app-info';
import { texts } from '../../../app/texts';
import { useSession } from '../../../app/vault-state';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import type { ActFormProps } from './act-form';
import { actLine } from './act-line';
import { CorrectionForm } from './correction-form';
import { EndForm } from './end-form';
import { EventForm } from './event-form';
import { FollowUpForm } from './follow-up-form';
import { RefusalForm } from './refusal-form';
import { TakeoverForm } from './takeover-form';
import { useRecordAct } from './use-record-act';

/** Which form for an act is open. */
export type OpenActForm =
  | { readonly kind: (typeof recordable)[number] }
  | { readonly kind: 'correctie'; readonly corrects: string };

interface ActsPanelProps {
  readonly open: OpenActForm | null;
  readonly onOpen: (form: OpenActForm | null) => void;
}

const recordable = [
  'overgenomen',
  'overnameGeweigerd',
  'vervolggesprek',
  'gebeurtenis',
  'beeindigd',
] as const;
/** The letter to the ggz that follows from an act. */
const documents = { overgenomen: 'bevestiging-overname', overnameGeweigerd: 'geen-overname' } as const;
/** What has a button elsewhere: beside the clocks that it starts or stops. */
const recordedElsewhere: ReadonlySet<string> = new Set(['gebeurtenis']);
const aboutTakingOver: ReadonlySet<string> = new Set(['overgenomen', 'overnameGeweigerd']);

/** What was recorded with consequences; corrected by another act, never changed. */
export function ActsPanel({ open, onOpen }: ActsPanelProps) {
  const casus = useBody('casus');
  const { acts } = casus;
  const record = useRecordAct();
  const valid = validActs(acts);
  const shown = acts.filter((act) => !isAboutConsent(act, acts));
  const withGgz = partsWithGgz(casus, useToday());
  const form = useRef<HTMLDivElement>(null);
  // A form that opens, also from elsewhere on the screen, begins at its first field.
  useEffect(() => {
    if (open !== null) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [open]);
  const submit = async (act: NewAct) => {
    if (await record(act)) onOpen(null);
  };
  const { roles } = useSession().user;
  const possible = casusEnd(acts)
    ? []
    : recordable.filter(
        (kind) =>
          mayRecordAct(roles, { kind }) &&
          !recordedElsewhere.has(kind) &&
          (!aboutTakingOver.has(kind) || withGgz.length > 0),
      );
  return (
    <Card title={texts.acts.title}>
      {withGgz.length > 0 && (
        <p className={styles.soft}>
          {isWhole(withGgz) ? texts.acts.none : texts.acts.partly(partsInWords(withGgz))}
        </p>
      )}
      <ul className={styles.plainList}>
        {shown.map((act) => (
          <li key={act.id}>
            <ActItem
              act={act}
              mayCorrect={mayRecordAct(roles, act)}
              isValid={valid.some(({ id }) => id === act.id)}
              onCorrect={() => onOpen({ kind: 'correctie', corrects: act.id })}
            />
          </li>
        ))}
      </ul>
      {open === null ? (
        <div className={styles.actions}>
          {possible.map((kind) => (
            <Button key={kind} onClick={() => onOpen({ kind })}>
              {texts.acts.record[kind]}
            </Button>
          ))}
        </div>
      ) : (
        <section ref={form} className={styles.actForm} aria-label={texts.acts.kinds[open.kind]}>
          <h3>{texts.acts.kinds[open.kind]}</h3>
          <FormOf open={open} onSubmit={submit} onCancel={() => onOpen(null)} />
        </section>
      )}
    </Card>
  );
}

/** Consent has a screen of its own, where it's also corrected. */
function isAboutConsent(act: Act, acts: readonly Act[]): boolean {
  if (act.kind === 'correctie') {
    const corrected = acts.find(({ id }) => id === act.corrects);
    return corrected !== undefined && isAboutConsent(corrected, acts);
  }
  return act.kind === 'toestemming' || act.kind === 'noodverstrekking';
}

function FormOf({ open, ...props }: ActFormProps & { readonly open: OpenActForm }) {
  switch (open.kind) {
    case 'overgenomen':
      return <TakeoverForm {...props} />;
    case 'overnameGeweigerd':
      return <RefusalForm {...props} />;
    case 'vervolggesprek':
      return <FollowUpForm {...props} />;
    case 'gebeurtenis':
      return <EventForm {...props} />;
    case 'beeindigd':
      return <EndForm {...props} />;
    case 'correctie':
      return <CorrectionForm key={open.corrects} {...props} corrects={open.corrects} />;
  }
}

function ActItem({
  act,
  isValid,
  mayCorrect,
  onCorrect,
}: {
  readonly act: Act;
  readonly isValid: boolean;
  readonly mayCorrect: boolean;
  readonly onCorrect: () => void;
}) {
  const zone = useZone();
  const { id } = useCasusView();
  return (
    <>
      {actLine(act)}{' '}
      <span className={styles.soft}>
        {texts.acts.recordedOn(formatShortDate(dayOfInstant(act.recordedAt, zone)))}
      </span>{' '}
      {isValid && (act.kind === 'overgenomen' || act.kind === 'overnameGeweigerd') && (
        <>
          <Link to="/casus/$id/controle" params={{ id }} search={{ document: documents[act.kind] }}>
            {texts.acts.makeDocument[act.kind]}
          </Link>{' '}
        </>
      )}
      {act.kind !== 'correctie' &&
        (isValid ? (
          mayCorrect && <Button onClick={onCorrect}>{texts.acts.correct}</Button>
        ) : (
          <Badge tone="warning">{texts.acts.corrected}</Badge>
        ))}
    </>
  );
}
