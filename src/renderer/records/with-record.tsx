import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CallOutput } from '#contract/calls';
import { type ErrorCode, errorText } from '#contract/error-texts';
import type { RecordKind } from '#domain/record/record-definition';
import { newId } from '../app/ids';
import { texts } from '../app/texts';
import { EmptyState } from '../components/empty-state';
import { askForRecord, type OpenedView, type OpenRecord, openRecord } from './open-records';
import { RecordProvider } from './record-context';

type Opened<Kind extends RecordKind> = CallOutput<`${Kind}.open`>;

type Opening<Kind extends RecordKind> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: ErrorCode }
  | { readonly status: 'open'; readonly record: OpenRecord<Kind>; readonly view: Opened<Kind> };

interface WithRecordProps<Kind extends RecordKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly children: (view: Opened<Kind>) => ReactNode;
  /** What stands in the place of a record that is shielded from the user; `again` opens it anew. */
  readonly whenShielded?: (again: () => void) => ReactNode;
}

/** Opens a record and puts its screen around it; one opening is one visit in the journal. */
export function WithRecord<Kind extends RecordKind>(props: WithRecordProps<Kind>) {
  const { kind, id, children, whenShielded } = props;
  const [opening, setOpening] = useState<Opening<Kind>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const visit = useRef(newId());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew.
  useEffect(() => {
    let current = true;
    void open(kind, id, visit.current).then((opened) => {
      if (current) setOpening(opened);
    });
    return () => {
      current = false;
    };
  }, [kind, id, attempt]);

  if (opening.status === 'loading') return <p role="status">{texts.frame.loading}</p>;
  if (opening.status === 'failed' && opening.code === 'shielded' && whenShielded)
    return whenShielded(() => setAttempt(attempt + 1));
  if (opening.status === 'failed')
    return <EmptyState title={texts.records.cannotOpen} text={errorText(opening.code)} />;
  return <RecordProvider record={opening.record}>{children(opening.view)}</RecordProvider>;
}

async function open<Kind extends RecordKind>(kind: Kind, id: string, visit: string): Promise<Opening<Kind>> {
  const answer = await askForRecord(kind, id, visit);
  if (!answer.ok) return { status: 'failed', code: answer.code };
  const view = answer.value as Opened<Kind>;
  // What main sends was parsed against the schema of this kind of record.
  return { status: 'open', view, record: openRecord(kind, view as unknown as OpenedView<Kind>) };
}
