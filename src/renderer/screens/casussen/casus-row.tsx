import type { CSSProperties, Ref } from 'react';
import type { CasusListRow } from '#contract/casus-calls';
import { phases } from '#domain/overname/phases';
import { dayDistance } from '#domain/tijd/day-distance';
import { dayOfInstant, formatShortDate } from '#domain/tijd/plain-date';
import { useToday, useZone } from '../../app/app-info';
import { texts } from '../../app/texts';
import { Badge } from '../../components/badge';
import { RowLink } from '../../components/row-link';
import { dueTone } from '../vandaag/task-words';
import styles from './casussen.module.css';
import { PersonLine } from './person-line';
import { ResponsibleBadge } from './responsible-badge';

interface CasusRowProps {
  readonly ref: Ref<HTMLTableRowElement>;
  readonly index: number;
  /** Undefined while its page is on its way. */
  readonly row: CasusListRow | undefined;
  /** Only the active row takes part in Tab. */
  readonly active: boolean;
  readonly onActive: () => void;
  readonly style: CSSProperties;
}

/** One casus in the list: whose, in which phase, who acts and when, who is responsible, when it was changed. */
export function CasusRow({ ref, index, row, active, onActive, style }: CasusRowProps) {
  return (
    <tr
      ref={ref}
      data-index={index}
      aria-rowindex={index + 2}
      className={`${styles.row} ${styles.casus}`}
      style={style}
      onFocus={onActive}
    >
      {row ? <Cells row={row} active={active} /> : <td>{texts.frame.loading}</td>}
    </tr>
  );
}

/** Shielded from who looks: that there is one, and the way to noodtoegang. */
function ShieldedCell({ id, active }: { readonly id: string; readonly active: boolean }) {
  return (
    <td>
      <RowLink className={styles.name} casusId={id} tabIndex={active ? 0 : -1}>
        {texts.afscherming.shielded}
      </RowLink>
    </td>
  );
}

function Cells({ row, active }: { readonly row: CasusListRow; readonly active: boolean }) {
  const zone = useZone();
  const today = useToday();
  const words = texts.casussen;
  if (row.shielded) return <ShieldedCell id={row.id} active={active} />;
  return (
    <>
      <td>
        <RowLink className={styles.name} casusId={row.id} tabIndex={active ? 0 : -1}>
          {row.naam || texts.persoon.nameless}
        </RowLink>
        <div className={styles.soft}>
          <PersonLine geboortedatum={row.geboortedatum} hisNummer={row.hisNummer} />
        </div>
      </td>
      <td>{stage(row)}</td>
      <td>
        {row.actor && row.nextDue ? (
          <>
            {words.actors[row.actor]}{' '}
            <Badge tone={dueTone(row.nextDue, today)}>{dayDistance(row.nextDue, today)}</Badge>
          </>
        ) : (
          <span className={styles.soft}>{words.nobodyActs}</span>
        )}
      </td>
      <td>
        <ResponsibleBadge responsible={row.responsible} />
      </td>
      <td className="tabular">{formatShortDate(dayOfInstant(row.changedAt, zone))}</td>
    </>
  );
}

function stage({ phase, ended }: CasusListRow): string {
  const words = texts.casussen;
  if (ended !== null) return words.ended[ended];
  return phase === null ? words.notReadable : words.phase(phase, phases[phase].short);
}
