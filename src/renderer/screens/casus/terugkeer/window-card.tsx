import { Link } from '@tanstack/react-router';
import type { RegionPack } from '#domain/regio/region-pack';
import { presentRequest } from '#domain/terugkeer/request-state';
import type { TerugkeerWindow } from '#domain/terugkeer/terugkeer-window';
import { formatDate } from '#domain/tijd/plain-date';
import { texts } from '../../../app/texts';
import { Card } from '../../../components/card';
import { useBody } from '../../../records/record-context';
import styles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { RuleSource } from './rule-source';

interface WindowCardProps {
  readonly window: TerugkeerWindow;
  readonly packs: readonly RegionPack[];
}

/** Whether a terugkeerconsultatie can be asked today, until when, and on what that rests. */
export function WindowCard({ window, packs }: WindowCardProps) {
  const { id } = useCasusView();
  const casus = useBody('casus');
  const words = texts.terugkeer.window;
  const institution =
    presentRequest(casus)?.instelling.trim() ||
    casus.betrokkenen.parties.find(({ role }) => role === 'ggz-behandelaar')?.organisation.trim() ||
    words.unknown;
  return (
    <Card title={words.title}>
      <p>
        <strong>{answerOf(window)}</strong> {window.kind === 'open' && words.left(window.daysLeft)}
      </p>
      {window.kind === 'notClosed' && (
        <p>
          <Link to="/casus/$id/besluit" params={{ id }}>
            {words.toBesluit}
          </Link>
        </p>
      )}
      {(window.kind === 'open' || window.kind === 'passed') && (
        <>
          <dl className={styles.narrowFacts}>
            <dt>{words.closedOn}</dt>
            <dd>{formatDate(window.closedOn)}</dd>
            <dt>{words.institution}</dt>
            <dd>{institution}</dd>
          </dl>
          <RuleSource rule={window.rule} packs={packs} />
        </>
      )}
    </Card>
  );
}

function answerOf(window: TerugkeerWindow): string {
  const words = texts.terugkeer.window;
  switch (window.kind) {
    case 'open':
      return words.open(formatDate(window.until));
    case 'passed':
      return words.passed(formatDate(window.until));
    case 'notClosed':
      return words.notClosed;
    case 'notAgreed':
      return words.notAgreed;
  }
}
