import { dayOfInstant, type PlainDate } from '../tijd/plain-date';
import type { Act } from './act';
import type { Mark } from './opvolging';

export const timelineKinds = ['act', 'contact', 'document', 'revision'] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Something that happened in a casus: on a day, and at an instant where that is known. */
interface Happened<Kind extends TimelineKind, What> {
  readonly kind: Kind;
  readonly id: string;
  readonly day: PlainDate;
  readonly at: string | null;
  readonly what: What;
}

export type TimelineEntry<Document, Revision> =
  | Happened<'act', Act>
  | Happened<'contact', Mark>
  | Happened<'document', Document>
  | Happened<'revision', Revision>;

interface TimelineSources<Document, Revision> {
  readonly acts: readonly Act[];
  readonly marks: readonly Mark[];
  readonly documents: readonly Document[];
  readonly revisions: readonly Revision[];
}

/**
 * Everything that happened in a casus, the latest first.
 * @param zone in which an instant falls on a day
 */
export function timelineOf<
  Document extends { readonly id: string; readonly at: string },
  Revision extends { readonly number: number; readonly at: string },
>(
  { acts, marks, documents, revisions }: TimelineSources<Document, Revision>,
  zone: string,
): readonly TimelineEntry<Document, Revision>[] {
  const when = (at: string) => ({ at, day: dayOfInstant(at, zone) });
  const entries: readonly TimelineEntry<Document, Revision>[] = [
    ...acts.map((what) => ({ kind: 'act' as const, id: what.id, ...when(what.recordedAt), what })),
    ...marks.map((what) => ({ kind: 'contact' as const, id: what.id, day: what.on, at: null, what })),
    ...documents.map((what) => ({ kind: 'document' as const, id: what.id, ...when(what.at), what })),
    ...revisions.map((what) => ({
      kind: 'revision' as const,
      id: `revision-${what.number}`,
      ...when(what.at),
      what,
    })),
  ];
  return [...entries].sort(latestFirst);
}

interface Moment {
  readonly day: string;
  readonly at: string | null;
}

/** By day, then by instant; what has no instant comes at the top of its day. */
function latestFirst(one: Moment, other: Moment): number {
  return other.day.localeCompare(one.day) || compareInstants(one.at, other.at);
}

function compareInstants(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(other === null) - Number(one === null);
  return other.localeCompare(one);
}
