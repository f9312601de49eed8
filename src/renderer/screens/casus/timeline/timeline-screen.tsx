import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { CallOutput } from '#contract/calls';
import type { RevisionSummary } from '#contract/record-calls';
import type { Casus } from '#domain/casus/casus';
import type { Mark } from '#domain/casus/opvolging';
import { workName } from '#domain/casus/task';
import { type TimelineEntry, type TimelineKind, timelineKinds, timelineOf } from '#domain/casus/timeline';
import { overnameDocuments } from '#domain/overname/overname-documents';
import type { RegionPack } from '#domain/regio/region-pack';
import { formatShortDate, formatTimeOfInstant } from '#domain/tijd/plain-date';
import { useZone } from '../../../app/app-info';
import { newId } from '../../../app/ids';
import { texts } from '../../../app/texts';
import { useCall } from '../../../app/use-call';
import { Badge } from '../../../components/badge';
import { Card } from '../../../components/card';
import { ChoiceChips } from '../../../components/choice-chips';
import { EmptyState } from '../../../components/empty-state';
import { PageTitle } from '../../../components/page-title';
import { useBody } from '../../../records/record-context';
import { actLine } from '../acts/act-line';
import casusStyles from '../casus.module.css';
import { useCasusView } from '../casus-view';
import { RegionCard } from '../termijnen/region-card';
import { usePacks } from '../use-packs';
import { ClockPicture } from './clock-picture';
import styles from './timeline.module.css';
import { TwoYearLine } from './two-year-line';
import { useRevisions } from './use-revisions';

type IssuedDocument = CallOutput<'document.issued'>['documents'][number];
type Entry = TimelineEntry<IssuedDocument, RevisionSummary>;

/** Everything that happened in a casus: acts, contacts, documents, changes; and the two years as a line. */
export function TimelineScreen() {
  const { id } = useCasusView();
  const { acts, opvolging } = useBody('casus');
  const zone = useZone();
  const visit = useRef(newId());
  const issued = useCall('document.issued', { casusId: id, visit: visit.current });
  const changes = useRevisions(id);
  const [kind, setKind] = useState<TimelineKind | 'all'>('all');
  const words = texts.tijdlijn;
  const entries = timelineOf<IssuedDocument, RevisionSummary>(
    {
      acts,
      marks: opvolging.marks,
      documents: issued.status === 'ready' ? issued.value.documents : [],
      revisions: changes?.revisions ?? [],
    },
    zone,
  );
  const shown = entries.filter((entry) => kind === 'all' || entry.kind === kind);
  return (
    <>
      <PageTitle title={words.title} subtitle={words.subtitle} />
      <div className={casusStyles.stack}>
        <TwoYearLine>
          <ClockPicture />
        </TwoYearLine>
        <RegionCard />
        <Card title={words.title}>
          <ChoiceChips
            legend={words.filter}
            value={kind}
            onChoose={setKind}
            options={[
              { value: 'all', label: words.all },
              ...timelineKinds
                .filter((value) => changes !== null || value !== 'revision')
                .map((value) => ({ value, label: words.kinds[value] })),
            ]}
          />
          {issued.status === 'failed' && <p>{issued.text}</p>}
          {changes?.failed && <p>{changes.failed}</p>}
          {shown.length === 0 && <EmptyState title={words.empty} text={words.emptyText} />}
          <ol className={styles.entries} aria-label={words.title}>
            {shown.map((entry) => (
              <EntryLine key={`${entry.kind} ${entry.id}`} entry={entry} />
            ))}
          </ol>
          {changes !== null && (
            <p>
              <Link to="/casus/$id/geschiedenis" params={{ id }}>
                {words.toHistory}
              </Link>
            </p>
          )}
        </Card>
      </div>
    </>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const casus = useBody('casus');
  const packs = usePacks() ?? [];
  const zone = useZone();
  return (
    <li>
      <span className="tabular">
        {formatShortDate(entry.day)} {entry.at !== null && formatTimeOfInstant(entry.at, zone)}
      </span>
      <span>
        <Badge tone="quiet">{texts.tijdlijn.kinds[entry.kind]}</Badge> {entryText(entry, casus, packs)}
      </span>
    </li>
  );
}

const formNames: Readonly<Record<string, string>> = texts.geschiedenis.forms;

function entryText(entry: Entry, casus: Casus, packs: readonly RegionPack[]): string {
  const words = texts.tijdlijn;
  switch (entry.kind) {
    case 'act':
      return actLine(entry.what);
    case 'contact':
      return contactText(entry.what, casus, packs);
    case 'document':
      return [
        words.issued(
          overnameDocuments[entry.what.document].shortTitle,
          texts.casus.overviewScreen.formats[entry.what.format],
        ),
        entry.what.userName,
      ].join(' · ');
    case 'revision': {
      const form = formNames[entry.what.form] ?? entry.what.form;
      return [entry.what.restored ? words.restored(form) : words.changed(form), entry.what.userName].join(
        ' · ',
      );
    }
  }
}

function contactText(
  { origin, outcome, to, note }: Mark,
  casus: Casus,
  packs: readonly RegionPack[],
): string {
  const { contact } = texts.tijdlijn;
  const what = workName(casus, packs, origin) ?? contact.unknownWork;
  const text =
    outcome === 'uitgesteld' && to !== null
      ? contact.uitgesteld(what, formatShortDate(to))
      : contact[outcome === 'gereed' ? 'gereed' : 'nietBereikt'](what);
  return [text, note].filter(Boolean).join('. ');
}
