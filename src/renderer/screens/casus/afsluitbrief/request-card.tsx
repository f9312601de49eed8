import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { checkLetters } from '#domain/afsluitbrief/letter-check';
import { responsibleMeanwhile } from '#domain/afsluitbrief/responsible-meanwhile';
import type { RegionPack } from '#domain/regio/region-pack';
import { addPeriod } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody, useRecord } from '../../../records/record-context';
import { RecordDate } from '../../../records/record-parsed';
import { usePacks } from '../use-packs';
import styles from './afsluitbrief.module.css';

/** How long an answer may take, unless someone chooses another day: within the week that Vandaag shows. */
const answerWithin = 'P6D';

/** Asking the ggz for what is missing: by letter or telephone, and until when an answer is awaited. */
export function RequestCard() {
  const casus = useBody('casus');
  const packs = usePacks() ?? [];
  const words = texts.afsluitbrief;
  const { id, session } = useRecord('casus');
  const navigate = useNavigate();
  const today = useToday();
  const { verzoek } = casus.brieven;
  const { missing } = checkLetters(casus, packs);
  if (missing.length === 0 && verzoek.gevraagdOp === null) return null;

  const open = (document: 'verzoek-onderdelen' | 'belscript') =>
    void navigate({ to: '/casus/$id/controle', params: { id }, search: { document } });
  function set(fields: Partial<typeof verzoek>, said: string): void {
    const before = Object.keys(fields).map((name) => [name, verzoek[name as keyof typeof verzoek]] as const);
    for (const [name, value] of Object.entries(fields)) session.setParsed(`brieven/verzoek/${name}`, value);
    showNotice(said, () => {
      for (const [name, value] of before) session.setParsed(`brieven/verzoek/${name}`, value);
    });
  }
  const asked = () =>
    set(
      { gevraagdOp: today, antwoordVoor: addPeriod(today, answerWithin), ontvangenOp: null },
      words.askedNow,
    );

  return (
    <Card title={words.request}>
      <div className={styles.actions}>
        <Button variant="filled" onClick={() => open('verzoek-onderdelen')}>
          {words.ask}
        </Button>
        <Button onClick={() => open('belscript')}>{words.script}</Button>
      </div>
      {verzoek.gevraagdOp === null && <p className={styles.soft}>{words.notYet}</p>}
      {verzoek.gevraagdOp !== null && (
        <>
          <RecordDate path="brieven/verzoek/gevraagdOp" label={words.askedOn} />
          <RecordDate path="brieven/verzoek/antwoordVoor" label={words.answerBy} />
          <RecordDate path="brieven/verzoek/ontvangenOp" label={words.answered} optional />
        </>
      )}
      <div className={styles.actions}>
        {(verzoek.gevraagdOp === null || verzoek.ontvangenOp !== null) && (
          <Button onClick={asked}>{verzoek.gevraagdOp === null ? words.markAsked : words.askAgain}</Button>
        )}
        {verzoek.gevraagdOp !== null && verzoek.ontvangenOp === null && (
          <Button onClick={() => set({ ontvangenOp: today }, words.answeredNow)}>{words.markAnswered}</Button>
        )}
      </div>
      <Responsible packs={packs} />
    </Card>
  );
}

/** Who is responsible meanwhile, where a pack of the casus says so. */
function Responsible({ packs }: { readonly packs: readonly RegionPack[] }) {
  const words = texts.afsluitbrief;
  const agreed = responsibleMeanwhile(useBody('casus'), packs);
  if (agreed === null) return null;
  return (
    <div className={styles.soft}>
      <p>{words.responsible}</p>
      <details>
        <summary>{words.rule}</summary>
        <p>{agreed.text}</p>
        <p>{agreed.source}</p>
      </details>
    </div>
  );
}
