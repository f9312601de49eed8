import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CallOutput } from '#contract/calls';
import { type TaskGroup as Group, taskGroups } from '#contract/vandaag-calls';
import { formatLongDate } from '#domain/tijd/plain-date';
import { useToday } from '../../app/app-info';
import { texts } from '../../app/texts';
import { useIsClinician, useSession } from '../../app/vault-state';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { BackupStatus } from '../reservekopie/backup-status';
import { ClosingCard } from './closing-card';
import { HisList } from './his-list';
import { InkomendGroup } from './inkomend-group';
import { TaskGroup } from './task-group';
import { useDeeds } from './use-deeds';
import { useRowFocus } from './use-row-focus';
import { useVandaag } from './use-vandaag';
import styles from './vandaag.module.css';

type Groups = CallOutput<'vandaag.list'>['groups'];

/** What there is to do today and this week, what is late, and for whom the practice waits. */
export function Vandaag() {
  const { list, failure, more } = useVandaag();
  const today = useToday();
  const words = texts.vandaag;
  const open = list ? countOf(list.groups) : null;
  const subtitle =
    list && open !== null
      ? words.subtitle(formatLongDate(today), open, list.groups.late.total)
      : texts.frame.loading;
  return (
    <>
      <PageTitle title={words.title} subtitle={failure && !list ? undefined : subtitle} />
      {failure && (
        <EmptyState title={texts.records.cannotOpen} text={failure.text}>
          <Button onClick={failure.again}>{texts.frame.tryAgain}</Button>
        </EmptyState>
      )}
      {list && (
        <Beside closing={list.closing}>
          {/* What is late comes first; what came in after it, unless there is no work. */}
          {open !== 0 && <Tasks groups={list.groups} more={more} />}
          <InkomendGroup />
          {open === 0 && <NothingToDo />}
          <HisList />
        </Beside>
      )}
    </>
  );
}

/** An oefenpraktijk is thrown away: it has no backups. With nothing beside it, the work has the whole screen. */
function Beside({
  closing,
  children,
}: {
  readonly closing: CallOutput<'vandaag.list'>['closing'];
  readonly children: ReactNode;
}) {
  const { practising } = useSession();
  if (practising && closing.total === 0) return <div className={styles.stack}>{children}</div>;
  return (
    <Columns
      aside={
        <>
          <ClosingCard {...closing} />
          {!practising && <BackupStatus />}
        </>
      }
    >
      {children}
    </Columns>
  );
}

function Tasks({ groups, more }: { readonly groups: Groups; readonly more: (() => void) | null }) {
  const shown = taskGroups.filter((group) => groups[group].total > 0);
  const ids = shown.flatMap((group) => groups[group].rows.map(({ id }) => id));
  const { list, active, onKeyDown, choose } = useRowFocus(ids);
  const doWith = useDeeds();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the arrows of the links in it.
    <div ref={list} className={styles.card} onKeyDown={onKeyDown}>
      {shown.map((group) => (
        <TaskGroup
          key={group}
          group={group}
          {...groups[group]}
          active={active}
          onActive={choose}
          onDeed={doWith}
          more={more}
        />
      ))}
    </div>
  );
}

function NothingToDo() {
  const navigate = useNavigate();
  const clinician = useIsClinician();
  const words = texts.vandaag;
  return (
    <EmptyState title={words.empty} text={words.emptyText}>
      {clinician && (
        <Button variant="filled" onClick={() => void navigate({ to: '/nieuw' })}>
          {words.newCasus}
        </Button>
      )}
      <Button onClick={() => void navigate({ to: '/casussen' })}>{words.toCasussen}</Button>
    </EmptyState>
  );
}

function countOf(groups: Groups): number {
  return taskGroups.reduce((sum, group: Group) => sum + groups[group].total, 0);
}
