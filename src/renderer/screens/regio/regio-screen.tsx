import { Button } from '@mantine/core';
import type { RegionPack } from '#domain/regio/region-pack';
import { texts } from '../../app/texts';
import { useCall } from '../../app/use-call';
import { useHasRole, useSession } from '../../app/vault-state';
import { Columns } from '../../components/columns';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { useBody, useFormVisit } from '../../records/record-context';
import { UndoKeys } from '../../records/undo-keys';
import { WithRecord } from '../../records/with-record';
import { ClosedDaysCard } from './closed-days-card';
import { ImportCard } from './import-card';
import { PackCard } from './pack-card';
import { PackChoice } from './pack-choice';
import styles from './regio.module.css';
import { RuleChoices } from './rule-choices';

/** What the region agreed: the packs of the practice, what it fills in and chooses, and its closed days. */
export function RegioScreen() {
  const { praktijkId } = useSession();
  const mayChange = useHasRole(['huisarts', 'beheerder']);
  const read = useCall('regio.packs', {});
  const words = texts.regio;
  return (
    <>
      <PageTitle title={words.title} subtitle={mayChange ? words.subtitle : words.readOnly} />
      {read.status === 'loading' && <p role="status">{words.loading}</p>}
      {read.status === 'failed' && (
        <EmptyState title={words.title} text={read.text}>
          <Button onClick={read.again}>{texts.frame.tryAgain}</Button>
        </EmptyState>
      )}
      {read.status === 'ready' && (
        <WithRecord kind="praktijk" id={praktijkId}>
          {() => <Cards packs={read.value.packs} mayChange={mayChange} />}
        </WithRecord>
      )}
    </>
  );
}

function Cards({ packs, mayChange }: { readonly packs: readonly RegionPack[]; readonly mayChange: boolean }) {
  useFormVisit('regio');
  const { regio } = useBody('praktijk');
  const cardsOf = (used: boolean) =>
    packs
      .filter(({ id }) => regio.packs.includes(id) === used)
      .map((pack) => <PackCard key={pack.id} pack={pack} mayChange={mayChange} />);
  // Those that the practice works with first.
  if (!mayChange) return <div className={styles.stack}>{[...cardsOf(true), ...cardsOf(false)]}</div>;
  return (
    <>
      <UndoKeys />
      <Columns wideAside aside={cardsOf(true)}>
        <PackChoice packs={packs} />
        <ImportCard />
        <RuleChoices packs={packs} />
        <ClosedDaysCard />
        {cardsOf(false)}
      </Columns>
    </>
  );
}
