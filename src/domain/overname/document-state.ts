import type { DocumentName } from '../document/document-model';
import { type DocumentMoment, documentMoments } from '../document/document-moment';
import { type IssuedVersion, markOfItem } from '../his/his-items';
import type { PlainDate } from '../tijd/plain-date';
import type { DocumentSource } from './document-source';
import { documentContent, documentModelOf, documentRemarks } from './overname-documents';
import type { PhaseNumber } from './phases';

/** How a document stands: in the HIS, handed over, with things to go over, or ready to be made. */
export type DocumentState =
  | { readonly kind: 'filed'; readonly on: PlainDate; readonly by: string }
  /** `outdated`: it would say something else now. */
  | { readonly kind: 'issued'; readonly on: PlainDate; readonly outdated: boolean }
  | { readonly kind: 'incomplete'; readonly remarks: number }
  | { readonly kind: 'ready' };

/** @param issued what was handed over from the casus, the newest first */
export function documentState(
  name: DocumentName,
  source: DocumentSource,
  issued: readonly IssuedVersion[],
): DocumentState {
  const last = issued.find(({ document }) => document === name);
  if (last === undefined) {
    const remarks = documentRemarks(name, source).length;
    return remarks === 0 ? { kind: 'ready' } : { kind: 'incomplete', remarks };
  }
  const { content, day } = last;
  const outdated = documentContent(documentModelOf(name, source)) !== content;
  const mark = markOfItem(source.casus.his.marks, { about: `document/${name}`, content });
  if (mark !== null && !outdated) return { kind: 'filed', on: mark.on, by: mark.by };
  return { kind: 'issued', on: day, outdated };
}

/** The headings of a list of documents: first those that a phase asks for; the others keep their order. */
export function momentsInPhase(phase: PhaseNumber): readonly DocumentMoment[] {
  const first = firstMoments[phase];
  return [...first, ...documentMoments.filter((moment) => !first.includes(moment))];
}

const firstMoments: Readonly<Record<PhaseNumber, readonly DocumentMoment[]>> = {
  1: ['inwoner'],
  2: ['inwoner', 'ggz'],
  3: ['gesprek', 'inwoner'],
  4: ['gesprek', 'afspraken'],
  5: ['inwoner', 'his', 'ggz'],
};
