import { type LetterElement, letterElements } from '../brief/finding';
import type { Casus } from '../casus/casus';
import { dagGesprekDecided } from '../overname/besluit';
import type { RegionPack } from '../regio/region-pack';
import { citeSource, formatSource } from '../regio/source';

/**
 * How a part is asked: always; when there is one; it may be shared; or no region asks it.
 * A conditional part may be set to n.v.t., a required one not.
 */
export type Need = 'required' | 'conditional' | 'optional' | 'unasked';

/** A part of the letter, how it is asked, and who says so. */
export interface AskedPart {
  readonly element: LetterElement;
  readonly need: Need;
  /** Document, version and place; null when no pack of the casus asks for the part. */
  readonly source: string | null;
  /** The same as a letter names it. */
  readonly cited: string | null;
  /** Where the source leaves something open, how it is read here. */
  readonly assumption: string | null;
}

type LetterPart = RegionPack['letterParts'][number];

/** By weight: when two packs ask the same part, the strongest asks. */
const weights: Readonly<Record<Need, number>> = { required: 3, conditional: 2, optional: 1, unasked: 0 };

/** What the packs of a casus ask of the letter, in the order of the letter; parts that nobody asks come last. */
export function askedParts(
  casus: Pick<Casus, 'besluit' | 'voorbereiding'>,
  packs: readonly RegionPack[],
): readonly AskedPart[] {
  const parts = letterElements.map((element) => askedPart(element, casus, packs));
  return [
    ...parts.filter(({ need }) => need !== 'unasked'),
    ...parts.filter(({ need }) => need === 'unasked'),
  ];
}

function askedPart(
  element: LetterElement,
  casus: Pick<Casus, 'besluit' | 'voorbereiding'>,
  packs: readonly RegionPack[],
): AskedPart {
  let strongest: AskedPart = { element, need: 'unasked', source: null, cited: null, assumption: null };
  for (const pack of packs) {
    for (const part of pack.letterParts.filter((one) => one.element === element)) {
      const need = needOf(part, casus);
      if (weights[need] <= weights[strongest.need]) continue;
      const source = formatSource(part.source, pack.documents);
      const cited = citeSource(part.source, pack.documents);
      strongest = { element, need, source, cited, assumption: part.assumption };
    }
  }
  return strongest;
}

/** That a DAG-gesprek can still be held is asked once the treatment closes without one (000:165). */
function needOf(
  { need }: LetterPart,
  { besluit, voorbereiding }: Pick<Casus, 'besluit' | 'voorbereiding'>,
): Need {
  if (need === 'always') return 'required';
  if (need === 'applicable') return 'conditional';
  if (need === 'optional') return 'optional';
  const withoutDag = dagGesprekDecided(besluit) === 'nee' && voorbereiding.gevoerdOp === null;
  return withoutDag ? 'required' : 'unasked';
}
