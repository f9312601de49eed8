import { Button } from '@mantine/core';
import { useState } from 'react';
import { type RegionPack, revisionPassed } from '#domain/regio/region-pack';
import { formatDate } from '#domain/tijd/plain-date';
import { useToday } from '../../../app/app-info';
import { showNotice } from '../../../app/notices';
import { texts } from '../../../app/texts';
import { useIsClinician } from '../../../app/vault-state';
import { Card } from '../../../components/card';
import { useBody, useRecord } from '../../../records/record-context';
import { DifferenceView } from '../../regio/difference-view';
import casusStyles from '../casus.module.css';
import { useAgreed } from '../use-packs';
import styles from './termijnen.module.css';

const path = 'regio/packs';

/** The same, only while there is a newer version to take over. */
export function NewerRegionCard() {
  return useAgreed()?.newer.length ? <RegionCard /> : null;
}

/** Which packs this casus keeps, and the newer versions that it could take over. */
export function RegionCard() {
  const agreed = useAgreed();
  const { regio } = useBody('casus');
  const words = texts.termijnen.region;
  if (agreed === null) return null;
  return (
    <Card title={words.title}>
      {agreed.packs.length === 0 && <p className={casusStyles.soft}>{words.none}</p>}
      <ul className={styles.versions}>
        {agreed.packs.map((pack) => (
          <li key={pack.id}>
            <KeptPackLine
              pack={pack}
              keptVersion={regio.packs.find(([id]) => id === pack.id)?.[1] ?? pack.version}
              newer={agreed.newer.find(({ present }) => present.id === pack.id) ?? null}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface KeptPackLineProps {
  readonly pack: RegionPack;
  /** The version that the casus names; that of `pack`, unless it isn't there any more. */
  readonly keptVersion: string;
  readonly newer: { readonly present: RegionPack; readonly newest: RegionPack } | null;
}

function KeptPackLine({ pack, keptVersion, newer }: KeptPackLineProps) {
  const today = useToday();
  const words = texts.termijnen.region;
  const passed = pack.revision?.next ?? null;
  return (
    <>
      <span>{words.line(pack.name, pack.version)}</span>
      {keptVersion !== pack.version && (
        <span className={casusStyles.soft}>{words.otherVersion(keptVersion)}</span>
      )}
      {newer === null && passed !== null && revisionPassed(pack, today) && (
        <span className={casusStyles.soft}>{words.passed(formatDate(passed))}</span>
      )}
      {newer !== null && <Newer {...newer} />}
    </>
  );
}

function Newer({ present, newest }: NonNullable<KeptPackLineProps['newer']>) {
  const { session } = useRecord('casus');
  const clinician = useIsClinician();
  const [shown, setShown] = useState(false);
  const words = texts.termijnen.region;

  function take(): void {
    const packs = session.body().regio.packs;
    const next = packs.map(([id, version]) => [id, id === newest.id ? newest.version : version]);
    if (!session.setField(path, next)) return;
    showNotice(words.taken(newest.name, newest.version), () => void session.undo());
  }

  return (
    <>
      <span>{words.newer(newest.version)}</span>
      <span className={casusStyles.actions}>
        <Button onClick={() => setShown(!shown)} aria-expanded={shown}>
          {shown ? words.hideDifference : words.showDifference}
        </Button>
        {clinician && <Button onClick={take}>{words.take(newest.version)}</Button>}
      </span>
      {shown && <DifferenceView present={present} next={newest} />}
    </>
  );
}
