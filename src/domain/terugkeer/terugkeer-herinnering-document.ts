import type { DocumentBlock } from '../document/document-model';
import type { DocumentSource } from '../overname/document-source';
import { type Remark, remarksOf } from '../overname/remark';
import { formatDate } from '../tijd/plain-date';
import { askedOn, presentRequest } from './request-state';
import { terugkeerClocks } from './terugkeer-clocks';
import { addressRows, letterRemarks, nothingPrepared, replyRows } from './terugkeer-letter';

/** The letter that reminds the ggz of a terugkeerconsultatie that it hasn't answered (001:14). */
export function terugkeerHerinneringBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const request = presentRequest(source.casus);
  if (request === null) return [nothingPrepared];
  const asked = askedOn(source.casus, request);
  return [
    {
      kind: 'fields',
      rows: [
        ...addressRows(request),
        { label: 'Terugkeerconsultatie aangevraagd op', value: asked === null ? '' : formatDate(asked) },
        ...openClocks(source).map(({ rule, due }) => ({
          label: rule.title,
          value: due === null ? '' : `uiterlijk ${formatDate(due)}`,
        })),
      ],
    },
    {
      kind: 'paragraph',
      text: 'Wij vroegen u om een terugkeerconsultatie. Uw inhoudelijke antwoord hebben wij nog niet. Belt u ons op korte termijn, of laat u weten wanneer wij uw antwoord krijgen?',
    },
    { kind: 'heading', level: 1, text: 'Onze vraag' },
    { kind: 'paragraph', text: request.vraag },
    { kind: 'heading', level: 1, text: 'Uw antwoord' },
    { kind: 'fields', rows: replyRows(source) },
  ];
}

/** The terms that the ggz hasn't met, passed or not. */
function openClocks({ casus, packs, today }: DocumentSource) {
  return terugkeerClocks(casus, packs, today).filter(
    ({ metOn, state }) => metOn === null && state !== 'notApplicable',
  );
}

/** What is missing or odd before the reminder goes out. */
export function missingInTerugkeerHerinnering(source: DocumentSource): readonly Remark[] {
  const request = presentRequest(source.casus);
  if (request === null) return letterRemarks(source);
  const remark = remarksOf('casus', `terugkeer/requests/${request.id}`);
  return [
    ...letterRemarks(source),
    ...remark('aangevraagdOp', 'notAskedYet', askedOn(source.casus, request) === null),
  ];
}
