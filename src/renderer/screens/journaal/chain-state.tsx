import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { errorText } from '#contract/error-texts';
import type { JournalCheck } from '#contract/journaal-calls';
import { dayOfInstant, formatDate, formatTimeOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../../app/app-info';
import { showFailure } from '../../app/notices';
import { texts } from '../../app/texts';
import { forgetAnswers, useAsk } from '../../app/use-call';
import { Badge, type BadgeTone } from '../../components/badge';
import { Card } from '../../components/card';
import styles from './journaal.module.css';

/** How often a check that is under way is looked at, in milliseconds. */
const lookEvery = 700;

/** Whether the journal is as the program wrote it, and what is wrong when it isn't. */
export function ChainState({ check }: { readonly check: JournalCheck }) {
  const verify = useAsk('journaal.verify');
  const words = texts.journaal.chain;
  const checking = check.state === 'checking';

  // What was known when this screen was left may be outdated.
  useEffect(() => forgetAnswers('journaal.state'), []);

  useEffect(() => {
    if (!checking) return undefined;
    const timer = setInterval(() => forgetAnswers('journaal.state'), lookEvery);
    return () => clearInterval(timer);
  }, [checking]);

  async function checkNow(): Promise<void> {
    const answer = verify.ask({});
    forgetAnswers('journaal.state');
    const checked = await answer;
    if (!checked.ok) showFailure(errorText(checked.code));
    forgetAnswers('journaal.state');
  }

  const tone = check.fault ? 'late' : checking ? 'quiet' : 'good';
  const labels: Readonly<Record<typeof tone, string>> = {
    late: words.bad,
    quiet: words.unknown,
    good: words.good,
  };
  return (
    <Card title={words.title} beside={<Badge tone={tone satisfies BadgeTone}>{labels[tone]}</Badge>}>
      <div role="status">
        {check.fault && <Fault fault={check.fault} />}
        {checking ? <p>{words.checking(check.rows)}</p> : !check.fault && <Whole check={check} />}
      </div>
      <div className={styles.actions}>
        <Button onClick={() => void checkNow()} aria-busy={verify.pending}>
          {words.check}
        </Button>
      </div>
    </Card>
  );
}

function Whole({ check }: { readonly check: JournalCheck }) {
  const moment = useMoment(check.checkedAt);
  return <p className={styles.text}>{texts.journaal.chain.whole(check.rows, moment)}</p>;
}

function Fault({ fault }: { readonly fault: NonNullable<JournalCheck['fault']> }) {
  const words = texts.journaal.chain;
  const moment = useMoment(fault.foundAt);
  return (
    <>
      <p>
        <strong>{words.broken}.</strong> {words.faults[fault.kind](fault.sequence)} {words.foundAt(moment)}
      </p>
      <p className={styles.text}>{words.whatNow}</p>
    </>
  );
}

function useMoment(at: string | null): string {
  const zone = useZone();
  return at === null ? '' : `${formatDate(dayOfInstant(at, zone))}, ${formatTimeOfInstant(at, zone)}`;
}
