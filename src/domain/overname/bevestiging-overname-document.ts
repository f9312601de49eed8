import { validActs } from '../casus/act';
import { partsWithGgz } from '../casus/responsibility';
import {
  conditionAnswerLabels,
  conditionLabels,
  type NewTakeover,
  partsInWords,
  takeoverConditions,
} from '../casus/takeover';
import { fields, paragraph } from '../document/blocks';
import type { DocumentBlock } from '../document/document-model';
import { containsBsn } from '../identiteit/bsn';
import { addresseeRemarks, ggzAddressee } from './addressee';
import type { DocumentSource } from './document-source';
import { practiceContact } from './practice-contact';
import { type Remark, remarksOf } from './remark';
import { sourceRemarks } from './source-remarks';
import { takeoverFacts } from './takeover-facts';

/** From the huisarts to the ggz: which care was taken over, from when, by whom and under which conditions. */
export function bevestigingOvernameBlocks(source: DocumentSource): readonly DocumentBlock[] {
  const takeovers = takeoversOf(source);
  const left = partsWithGgz(source.casus, source.today);
  return [
    { kind: 'fields', rows: [ggzAddressee(source.casus)] },
    {
      kind: 'paragraph',
      text:
        takeovers.length === 0
          ? 'Er is nog geen overname vastgelegd. De ggz is verantwoordelijk voor de behandeling.'
          : 'Hierbij bevestigt de praktijk dat zij de zorg heeft overgenomen, zoals hieronder staat.',
    },
    ...takeovers.flatMap((act, index): readonly DocumentBlock[] => [
      { kind: 'heading', level: 1, text: takeovers.length === 1 ? 'Overname' : `Overname ${index + 1}` },
      { kind: 'fields', rows: takeoverFacts(act) },
      { kind: 'heading', level: 2, text: 'Voorwaarden' },
      ...conditionBlocks(act),
    ]),
    ...(takeovers.length > 0 && left.length > 0
      ? [
          { kind: 'heading', level: 1, text: 'Nog bij de ggz' } as const,
          {
            kind: 'paragraph',
            text: `De ggz blijft verantwoordelijk voor: ${partsInWords(left)}.`,
          } as const,
        ]
      : []),
    ...practiceContact(source),
  ];
}

/** What was said of each condition; those that weren't discussed stand together, since they say nothing each. */
function conditionBlocks({ conditions }: NewTakeover): readonly DocumentBlock[] {
  const open = takeoverConditions.filter((name) => conditions[name].answer === 'nietBesproken');
  const discussed = takeoverConditions.filter((name) => !open.includes(name));
  const rows = discussed.map((name) => {
    const { answer, note } = conditions[name];
    return {
      label: conditionLabels[name],
      value: [conditionAnswerLabels[answer], note.trim()].filter(Boolean).join(': '),
    };
  });
  if (rows.length === 0) return [paragraph('De voorwaarden voor overname zijn niet besproken.')];
  const names = open.map((name) => conditionLabels[name]).join('\n');
  return [fields([...rows, ...(names === '' ? [] : [{ label: 'Niet besproken', value: names }])])];
}

/** What the ggz would miss in it: a takeover, what became of a condition, whether the cliënt knows. */
export function missingInBevestiging(source: DocumentSource): readonly Remark[] {
  const takeovers = takeoversOf(source);
  const none: readonly Remark[] = [{ record: 'casus', path: 'acts', code: 'takeoverMissing' }];
  return [
    ...sourceRemarks(source),
    ...addresseeRemarks(source.casus),
    ...(takeovers.length === 0 ? none : takeovers.flatMap(remarksOn)),
  ];
}

function remarksOn({ id, client, conditions }: ReturnType<typeof takeoversOf>[number]): readonly Remark[] {
  const remark = remarksOf('casus', `acts/${id}`);
  const all = Object.values(conditions);
  return [
    ...remark(
      'conditions',
      'conditionsOpen',
      all.some(({ answer }) => answer === 'nietBesproken'),
    ),
    ...remark(
      'conditions',
      'conditionsNotMet',
      all.some(({ answer }) => answer === 'nee'),
    ),
    ...remark(
      'conditions',
      'bsnFound',
      all.some(({ note }) => containsBsn(note)),
    ),
    ...remark('client', 'clientNotAsked', client === 'nietBesproken'),
    ...remark('client', 'clientDisagrees', client === 'nietAkkoord'),
  ];
}

function takeoversOf({ casus }: DocumentSource) {
  return validActs(casus.acts).filter((act) => act.kind === 'overgenomen');
}
